package id.padanan.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandaloneSchemaTest {
    @Inject
    ExpectedSchema applications;

    @Test
    void schema_isTheApplications() {
        assertThat(StandaloneSchema.get().body()).isEqualTo(applications.body());
        assertThat(StandaloneSchema.get().hash()).isEqualTo(applications.hash());
    }
}

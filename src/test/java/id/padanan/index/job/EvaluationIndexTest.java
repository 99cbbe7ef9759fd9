package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.index.run.IndexingListener;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In a process that uses the live site's index. */
@Tag("elasticsearch")
@QuarkusTest
class EvaluationIndexTest {
    @Inject
    EvaluationIndex index;

    @Test
    void readersIndex_isNeitherFilledNorRemoved() {
        assertThatThrownBy(() -> index.fill(List.of(), IndexingListener.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("start it with padanan.index.name=padanan-evaluation");
        assertThatThrownBy(() -> index.remove()).isInstanceOf(IllegalStateException.class);
    }
}

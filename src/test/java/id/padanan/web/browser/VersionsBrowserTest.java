package id.padanan.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import id.padanan.index.job.IndexingJob;
import id.padanan.search.VersionsCorpus;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks pages with near-duplicate versions with axe. */
@QuarkusTest
class VersionsBrowserTest extends BrowserTest {
    @Inject
    IndexingJob job;

    @BeforeAll
    void indexVersions(@TempDir Path folder) throws IOException {
        VersionsCorpus.write(folder);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/search?q=tanggul",
                "/en/search?q=tanggul",
                "/id/search?q=tanggul&versions=of-banjir-1",
                "/en/articles/banjir-2/tanggul-jebol-banjir-bandang-rendam-kendal"
            })
    void page_breaksNoRuleOfWcag(String path) {
        try (BrowserContext reader = reader(new Browser.NewContextOptions())) {
            assertThat(Axe.violationsOfWcag(open(reader, path), path)).isEmpty();
        }
    }
}

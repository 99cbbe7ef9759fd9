package id.padanan.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.padanan.index.job.IndexingJob;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Base class of tests in Chromium with the sample corpus. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    @TestHTTPResource("/")
    URI site;

    @Inject
    IndexingJob job;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.startOrSkip();
        job.run(List.of(Path.of("corpus")));
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Creates a new profile without cookies or cache. */
    BrowserContext reader(Browser.NewContextOptions options) {
        return chromium.browser().newContext(options);
    }

    /** Opens all details elements, because tests skip closed ones. */
    static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
    }

    Page open(BrowserContext reader, String path) {
        Page page = reader.newPage();
        page.navigate(site.resolve(path).toString());
        return page;
    }
}

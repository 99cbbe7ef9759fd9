package id.padanan.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Base class of tests in Chromium. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    @TestHTTPResource("/")
    URI site;

    private Chromium chromium;

    @BeforeAll
    void openBrowser(Chromium shared) {
        chromium = shared;
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

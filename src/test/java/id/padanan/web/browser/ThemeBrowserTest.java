package id.padanan.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the light and dark theme in a real browser without JavaScript. */
@QuarkusTest
class ThemeBrowserTest {
    private static final String LIGHT = "rgb(253, 252, 248)";
    private static final String DARK = "rgb(23, 22, 20)";

    @TestHTTPResource("/id/help")
    URI help;

    @Test
    @ExtendWith(ChromiumExtension.class)
    void reader_switchesBetweenTheDevicesThemeAndTheirOwn(Chromium chromium) {
        walk(chromium.browser(), ColorScheme.LIGHT, LIGHT);
        walk(chromium.browser(), ColorScheme.DARK, DARK);
    }

    private void walk(Browser browser, ColorScheme device, String devicePaper) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setColorScheme(device);
        try (BrowserContext reader = browser.newContext(options)) {
            Page page = reader.newPage();
            page.navigate(help.toString());
            assertPaper(page, devicePaper);

            choose(page, "Gelap");
            assertThat(page).hasURL(help.toString());
            assertPaper(page, DARK);

            choose(page, "Terang");
            assertPaper(page, LIGHT);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tentang Padanan"))
                    .click();
            assertPaper(page, LIGHT);

            choose(page, "Otomatis");
            assertPaper(page, devicePaper);
        }
    }

    private static void choose(Page page, String theme) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(theme))
                .click();
    }

    private static void assertPaper(Page page, String colour) {
        assertThat(page.locator("body")).hasCSS("background-color", colour);
    }
}

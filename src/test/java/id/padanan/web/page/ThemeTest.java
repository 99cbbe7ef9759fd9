package id.padanan.web.page;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.page;
import static id.padanan.web.Pages.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the theme of pages: from the device or from the choice of the reader. */
@QuarkusTest
class ThemeTest {
    private static Response choose(String theme, String returnAddress) {
        String form = "theme=" + URLEncoder.encode(theme, StandardCharsets.UTF_8) + "&return="
                + URLEncoder.encode(returnAddress, StandardCharsets.UTF_8);
        return browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/theme");
    }

    private static Document pageWith(String cookie) {
        return Jsoup.parse(browser().cookie("theme", cookie).get("/id/help").asString());
    }

    @Test
    void page_withoutAChoice_goesByTheDevice() {
        Document page = page("/id/help");

        assertThat(page.select("html").hasAttr("data-theme")).isFalse();
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(page.select(".themes [aria-pressed=true]").eachText()).containsExactly("Otomatis");
    }

    @ParameterizedTest
    @CsvSource({"light,Terang", "dark,Gelap"})
    void page_afterAChoice_keepsToIt(String theme, String label) {
        Document page = pageWith(theme);

        assertThat(page.select("html").attr("data-theme")).isEqualTo(theme);
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo(theme);
        assertThat(page.select(".themes [aria-pressed=true]").eachText()).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "pink", "dark onload=x"})
    void cookieThatIsNoTheme_isPassedOver(String cookie) {
        assertThat(pageWith(cookie).select("html").hasAttr("data-theme")).isFalse();
    }

    @Test
    void form_bringsBackToThePageWithItsState() {
        FormElement form =
                (FormElement) page("/en/search?q=%22a+b%22+%26+c&source=bbc").selectFirst("form.themes");
        String returnAddress = form.select("input[name=return]").val();

        assertThat(form.attr("action")).isEqualTo("/theme");
        assertThat(form.select("button[name=theme]").eachAttr("value")).containsExactly("auto", "light", "dark");
        assertThat(redirect(choose("dark", returnAddress), 303)).isEqualTo("/en/search?q=%22a+b%22+%26+c&source=bbc");
    }

    @Test
    void choice_isRemembered_autoForgotten() {
        assertThat(choose("dark", "/id/").header("Set-Cookie"))
                .startsWith("theme=dark;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000");
        assertThat(choose("auto", "/id/").header("Set-Cookie"))
                .startsWith("theme=;")
                .contains("Max-Age=0");
        assertThat(choose("pink", "/id/").header("Set-Cookie")).contains("Max-Age=0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "///evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "/\t/evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/id/\r\nX-Evil: 1",
                ""
            })
    void returnAddressThatIsNoPathOfTheSite_isNotFollowed(String address) {
        Response response = choose("light", address);

        assertThat(redirect(response, 303)).isEqualTo("/");
        assertThat(response.header("X-Evil")).isNull();
    }

    @Test
    void choiceWithoutFields_leadsHome() {
        Response response =
                browser().contentType("application/x-www-form-urlencoded").post("/theme");

        assertThat(redirect(response, 303)).isEqualTo("/");
    }
}

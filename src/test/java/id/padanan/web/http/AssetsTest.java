package id.padanan.web.http;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests style sheets and scripts, whose URLs change with their content. */
@QuarkusTest
class AssetsTest {
    @Inject
    Assets assets;

    @Test
    void stylesheet_isKeptForGoodUnderTheDigestOfItsContent() {
        String address = page("/id/help").select("link[rel=stylesheet]").attr("href");
        Response stylesheet = get(address);

        assertThat(address).matches("/assets/[0-9a-f]{16}/padanan\\.css");
        assertThat(stylesheet.statusCode()).isEqualTo(200);
        assertThat(stylesheet.contentType()).isEqualToIgnoringCase("text/css;charset=UTF-8");
        assertThat(stylesheet.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(stylesheet.asString()).contains(":focus-visible");
    }

    @Test
    void fileUnderTheDigestOfAnotherContent_isServedButNotKept() {
        Response stylesheet = get("/assets/0123456789abcdef/padanan.css");

        assertThat(stylesheet.statusCode()).isEqualTo(200);
        assertThat(stylesheet.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void plainAddress_isAskedForAnew() {
        Response stylesheet = get("/padanan.css");

        assertThat(stylesheet.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(browser()
                        .header("If-Modified-Since", stylesheet.header("Last-Modified"))
                        .get("/padanan.css")
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.css",
                "application.properties",
                "..%2F..%2Fapplication.properties",
                "%2e%2e%2fsite_id.properties",
                "PADANAN.CSS"
            })
    void otherFile_isNotFound(String name) {
        assertThat(get("/assets/0123456789abcdef/" + name).statusCode()).isEqualTo(404);
    }

    @Test
    void templateThatNamesNoFile_isToldSo() {
        assertThatThrownBy(() -> assets.href("none.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("META-INF/resources/none.css");
    }
}

package id.padanan.web.card;

import static id.padanan.web.Pages.browser;
import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.web.HostileArticles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the preview images of articles and of the site. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTest {
    /** The area of the title: left and right margin, and from the masthead to the rule above the source. */
    private static final int LEFT = 80;

    private static final int RIGHT = 1120;
    private static final int TOP = 170;
    private static final int BOTTOM = 505;

    @Inject
    IndexingJob job;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        HostileArticles.index(job, folder);
    }

    private static BufferedImage picture(String path) throws IOException {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("image/png");
        assertThat(response.asByteArray()).hasSizeLessThan(100_000);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(response.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        return picture;
    }

    private static boolean isPaper(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xffffff) == 0xfdfcf8;
    }

    private static long inkBetween(BufferedImage picture, int left, int right, int top, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> !isPaper(picture, x, y))
                        .count())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markup", "formula", "tex", "panjang"})
    void card_showsATitleWithinItsMargins(String id) throws IOException {
        BufferedImage picture = picture("/cards/" + id + ".png");

        assertThat(inkBetween(picture, LEFT, RIGHT, TOP, BOTTOM)).isGreaterThan(3_000);
        assertThat(inkBetween(picture, 0, LEFT - 6, TOP, BOTTOM)).isZero();
        assertThat(inkBetween(picture, RIGHT + 6, 1200, TOP, BOTTOM)).isZero();
    }

    @Test
    void card_showsSourceAndDate() throws IOException {
        int line = 550;
        BufferedImage dated = picture("/cards/tex.png");
        BufferedImage undated = picture("/cards/formula.png");

        assertThat(inkBetween(dated, 300, 600, line, 590)).isGreaterThan(500);
        assertThat(inkBetween(undated, 600, 1100, line, 590)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cards/tidak-ada.png", "/cards/TIDAK_SAH.png", "/cards/site/fr.png"})
    void cardOfNothing_isNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void card_isTheSameEachTime() {
        Response first = get("/cards/markup.png");

        assertThat(get("/cards/markup.png").asByteArray()).isEqualTo(first.asByteArray());
        assertThat(browser()
                        .header("If-None-Match", first.header("ETag"))
                        .get("/cards/markup.png")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/cards/tex.png").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/en/", "/id/help", "/en/about", "/en/search?q=jahat", "/id/articles/markup"})
    void page_namesItsCard(String path) throws IOException {
        String address =
                path.contains("articles") ? get(path).header("Location").replaceFirst("^http://[^/]+", "") : path;
        String image = page(address).select("meta[property=og:image]").attr("content");

        assertThat(image).matches("http://localhost:\\d+/cards/(markup|site/id|site/en)\\.png");
        assertThat(inkBetween(picture(image.replaceFirst("^http://[^/]+", "")), LEFT, RIGHT, TOP, BOTTOM))
                .isGreaterThan(3_000);
    }
}

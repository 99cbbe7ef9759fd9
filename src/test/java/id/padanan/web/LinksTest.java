package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that every link on every kind of page works, and the links on many pages behind them. */
@QuarkusTest
@SampleCorpus
class LinksTest {
    private static final int MOST_PAGES = 400;

    /** One page of each kind. The crawl finds the others from there. */
    private static final List<String> STARTS = List.of(
            "/id/",
            "/en/",
            "/id/search?q=jaminan+keamanan",
            "/en/search?q=security+guarantee&source=sky&source=bbc&sort=newest",
            "/id/search?q=xyzzyqwerty",
            "/id/articles/sky-zelenskyy-von-der-leyen-di-brussels?q=jaminan+keamanan",
            "/en/articles/sky-zelenskyy-von-der-leyen-di-brussels?gloss=on",
            "/id/glossary?q=damai",
            "/en/glossary?letter=j",
            "/id/help",
            "/en/about",
            "/id/status");

    /** Paths that the crawl must reach, as regular expressions. */
    private static final List<String> KINDS = List.of(
            "/(id|en)/",
            "/(id|en)/articles/.+",
            "/(id|en)/search\\?.+",
            "/(id|en)/glossary\\?letter=.&page=2",
            "/(id|en)/search\\.(atom|bib|csv|ris)\\?.+",
            "/assets/.+\\.(css|js)",
            "/opensearch-(id|en)\\.xml",
            "/site-(id|en)\\.webmanifest");

    @TestHTTPResource("/")
    URI site;

    @Test
    void links_leadToPagesAndToPlacesOnThem() throws IOException, InterruptedException {
        Crawl crawl = new Crawl(site, MOST_PAGES);

        crawl.walk(STARTS);

        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.reach())
                .as("every link of the first pages was followed")
                .isGreaterThan(1);
        assertThat(KINDS).allSatisfy(kind -> assertThat(crawl.paths()).anyMatch(path -> path.matches(kind)));
    }
}

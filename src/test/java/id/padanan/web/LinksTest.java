package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Checks that every link on every kind of page works. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    @TestHTTPResource("/")
    URI site;

    @Inject
    IndexingJob job;

    @BeforeAll
    void indexSampleCorpus() {
        assertThat(job.run(List.of(Path.of("corpus"))).live()).isTrue();
    }

    @Test
    void links_leadToPagesAndToPlacesOnThem() throws IOException, InterruptedException {
        Crawl crawl = new Crawl(site, MOST_PAGES);

        crawl.walk(STARTS);

        assertThat(crawl.faults()).isEmpty();
        assertThat(crawl.fetched()).isEqualTo(MOST_PAGES);
    }
}

package id.padanan.web.home;

import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.glossary.Glossary;
import id.padanan.index.IndexNames;
import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.generation.Generations;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.lock.LockOwner;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the status page with the sample corpus. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusPageTest {
    @Inject
    IndexingJob job;

    @Inject
    Glossary glossary;

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    IndexNames names;

    @Inject
    Generations generations;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    private Instant before;

    @BeforeAll
    void indexSampleCorpus() {
        before = Instant.now();
        assertThat(job.run(List.of(Path.of("corpus"))).live()).isTrue();
    }

    private static Element fact(Document status, String name) {
        return status.select(".facts dt:contains(" + name + ") + dd").first();
    }

    @ParameterizedTest
    @CsvSource({"id,28 artikel dapat dicari.,6 artikel", "en,28 articles can be searched.,6 articles"})
    void status_countsArticlesBySource(String language, String total, String ofSky) {
        Document status = page("/" + language + "/status");
        Element sky = status.select(".facts a:contains(Sky News)").first();

        assertThat(status.select(".lead").text()).isEqualTo(total);
        assertThat(fact(status, "Sky News").text()).isEqualTo(ofSky);
        assertThat(page(sky.attr("href")).select(".byline-source").eachText())
                .hasSize(6)
                .containsOnly("Sky News");
    }

    @Test
    void status_tellsTheNewestArticle() {
        String newest = page("/id/").select(".headlines h3").first().text();
        Element link = fact(page("/id/status"), "Artikel terbaru").selectFirst("a");

        assertThat(link.text()).isEqualTo(newest);
        assertThat(link.attr("href")).startsWith("/id/articles/");
    }

    @Test
    void status_tellsSinceWhenItIsIndexed() {
        Element since = fact(page("/en/status"), "Indexed").selectFirst("time");

        assertThat(Instant.parse(since.attr("datetime"))).isBetween(before.minus(Duration.ofSeconds(1)), Instant.now());
        assertThat(since.text()).endsWith("Jakarta time (WIB)");
    }

    @Test
    void status_duringARun_tellsHowFarItHasCome() {
        Cancellation cancellation = new Cancellation();
        RetryPolicy retries = new RetryPolicy(Duration.ofMinutes(1), cancellation, reason -> {});
        try (WriterLock lock = WriterLock.take(
                elasticsearch, names.lock(), LockOwner.self("index"), Duration.ofMinutes(1), retries, cancellation)) {
            assertThat(page("/en/status").select(".running").text())
                    .isEqualTo("The index is being updated: it has just started.");
            lock.reportArticles(() -> 1200);
            lock.renew();

            assertThat(page("/en/status").select(".running").text())
                    .isEqualTo("The index is being updated: 1,200 articles so far.");
            assertThat(page("/id/status").select(".running").text())
                    .isEqualTo("Indeks sedang diperbarui: sejauh ini 1.200 artikel.");
        }
        assertThat(page("/en/status").select(".running")).isEmpty();
    }

    @Test
    void status_afterAnUpdate_tellsWhenThatWas() {
        assertThat(job.run(IndexingRequest.update(List.of(Path.of("corpus"))), IndexingListener.NONE)
                        .live())
                .isTrue();
        Instant updated = generations
                .live()
                .flatMap(generations::facts)
                .map(GenerationFacts::completed)
                .orElseThrow();

        Element since = fact(page("/en/status"), "Indexed").selectFirst("time");

        assertThat(Instant.parse(since.attr("datetime"))).isEqualTo(updated);
    }

    @Test
    void status_tellsGlossaryAndVersion() {
        Document status = page("/en/status");
        String pairs = NumberFormat.getIntegerInstance(Locale.ENGLISH)
                .format(glossary.pairs().size());

        assertThat(fact(status, "Glossary").text()).isEqualTo(pairs + " term pairs");
        assertThat(fact(status, "Version").text()).isEqualTo(version);
    }

    @Test
    void status_isLinkedFromEveryPage() {
        assertThat(page("/en/help").select(".site-footer a[href=/en/status]")).hasSize(1);
    }
}

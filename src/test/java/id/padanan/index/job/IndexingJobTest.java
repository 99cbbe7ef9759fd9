package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.index.run.IndexingRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the indexing job on the live index of a real Elasticsearch. */
@Tag("elasticsearch")
@QuarkusTest
class IndexingJobTest {
    @Inject
    IndexingJob job;

    @Inject
    ArticleIndex articles;

    @TempDir
    Path folder;

    private final Events events = new Events();

    private IndexingSummary index(String json) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), json);
        return job.run(IndexingRequest.full(List.of(folder)), events);
    }

    @Test
    void run_keepsAllThatAnArticleSays() throws IOException {
        index("""
                {"id":"utuh","title":"Judul","source":"bbc","author":"Sinta","published":"2025-08-17T09:30:00+07:00","url":"https://example.org/a?b=1","language":"id","place":"Kendal","body":"Satu.\\n\\nDua."}
                """);

        Article article = articles.find(new ArticleId("utuh")).orElseThrow();

        assertThat(article.title()).isEqualTo("Judul");
        assertThat(article.source()).isEqualTo("bbc");
        assertThat(article.author()).isEqualTo("Sinta");
        assertThat(article.published().text()).isEqualTo("2025-08-17T09:30:00+07:00");
        assertThat(article.url()).isEqualTo("https://example.org/a?b=1");
        assertThat(article.language()).isEqualTo(Language.INDONESIAN);
        assertThat(article.place()).isEqualTo("Kendal");
        assertThat(article.body()).containsExactly("Satu.", "Dua.");
    }

    @Test
    void run_replacesTheWholeIndex() throws IOException {
        index("{\"id\":\"lama\",\"title\":\"Lama\",\"source\":\"afp\",\"body\":\"Teks.\"}");

        IndexingSummary summary = index("{\"id\":\"baru\",\"title\":\"Baru\",\"source\":\"sky\",\"body\":\"Teks.\"}");

        assertThat(summary.live()).isTrue();
        assertThat(summary.indexed()).isEqualTo(1);
        assertThat(articles.find(new ArticleId("lama"))).isEmpty();
        assertThat(articles.countBySource()).isEqualTo(Map.of("sky", 1L));
    }

    @Test
    void run_tellsRejectionsAndIndexesTheRest() throws IOException {
        Files.writeString(folder.resolve("rusak.md"), "---\ntitle: \"terbuka\n---\n\nTeks.\n");

        IndexingSummary summary = index("{\"id\":\"baik\",\"title\":\"Baik\",\"body\":\"Teks.\"}\n{broken\n");

        assertThat(summary.live()).isTrue();
        assertThat(summary.indexed()).isEqualTo(1);
        assertThat(summary.read()).isEqualTo(3);
        assertThat(events.rejections)
                .extracting(Rejection::reason)
                .containsExactlyInAnyOrder(Rejection.Reason.BROKEN_JSON, Rejection.Reason.BROKEN_YAML);
    }

    @Test
    void run_withoutAnyArticleLeavesTheLiveGeneration() throws IOException {
        index("{\"id\":\"tetap\",\"title\":\"Tetap\",\"body\":\"Teks.\"}");
        Files.delete(folder.resolve("articles.jsonl"));

        IndexingSummary summary = job.run(List.of(folder));

        assertThat(summary.live()).isFalse();
        assertThat(summary.failure()).isEqualTo("no article was found");
        assertThat(articles.find(new ArticleId("tetap"))).isPresent();
    }
}

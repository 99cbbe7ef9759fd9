package id.padanan.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonObject;
import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.Rejection;
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

/** Runs of the indexing job on the real Elasticsearch. */
@Tag("elasticsearch")
@QuarkusTest
class IndexingJobTest {
    @Inject
    IndexingJob job;

    @Inject
    ArticleIndex articles;

    @Inject
    Generations generations;

    @Inject
    ElasticsearchJson elasticsearch;

    @TempDir
    Path folder;

    private IndexingSummary index(String json) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), json);
        return job.run(List.of(folder));
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
        Generation before = generations.live().orElseThrow();

        IndexingSummary summary = index("{\"id\":\"baru\",\"title\":\"Baru\",\"source\":\"sky\",\"body\":\"Teks.\"}");

        assertThat(summary.live()).isTrue();
        assertThat(summary.indexed()).isEqualTo(1);
        assertThat(articles.find(new ArticleId("lama"))).isEmpty();
        assertThat(articles.countBySource()).isEqualTo(Map.of("sky", 1L));
        assertThat(generations.live()).get().isNotEqualTo(before);
        assertThat(indexNames()).hasSize(1);
    }

    @Test
    void run_tellsRejectionsAndIndexesTheRest() throws IOException {
        Files.writeString(folder.resolve("rusak.md"), "---\ntitle: \"terbuka\n---\n\nTeks.\n");

        IndexingSummary summary = index("{\"id\":\"baik\",\"title\":\"Baik\",\"body\":\"Teks.\"}\n{broken\n");

        assertThat(summary.live()).isTrue();
        assertThat(summary.indexed()).isEqualTo(1);
        assertThat(summary.read()).isEqualTo(3);
        assertThat(summary.rejections())
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
        assertThat(indexNames()).hasSize(1);
    }

    @Test
    void publish_refusesAGenerationThatLacksArticles() throws IOException {
        index("{\"id\":\"tetap\",\"title\":\"Tetap\",\"body\":\"Teks.\"}");
        Generation live = generations.live().orElseThrow();
        Generation begun = generations.begin();

        assertThat(catchThrowable(() -> generations.publish(begun, 1)))
                .isInstanceOf(IncompleteGenerationException.class)
                .hasMessage("the new generation holds 0 articles where 1 were written");
        assertThat(generations.live()).contains(live);
        generations.discard(begun);
        assertThat(indexNames()).containsExactly(live.indexName());
    }

    private List<String> indexNames() {
        JsonObject indexes = elasticsearch
                .send("GET", "/" + ArticleDocument.INDEX + "-*", null)
                .getAsJsonObject();
        return List.copyOf(indexes.keySet());
    }
}

package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.request.SearchRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which articles answer queries that are typed or pasted carelessly, and in which order. */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {
    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        StringBuilder articles = new StringBuilder();
        add(articles, "hewan", "Seekor gajah bertemu zebra kemarin.");
        add(articles, "a-sawah", "Banjir merendam sawah.");
        add(articles, "b-keamanan", "Banjir mengancam keamanan.");
        Files.writeString(folder.resolve("articles.jsonl"), articles);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    private static void add(StringBuilder articles, String id, String body) {
        articles.append("""
                {"id":"%s","title":"Kabar singkat","body":"%s"}
                """.formatted(id, body));
    }

    private List<String> idsFor(String query) {
        return search.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }

    @Test
    void oneWordOfAPhrase_countsWhereThePhraseIsMissing() {
        assertThat(idsFor("security guarantees flood")).containsExactly("b-keamanan", "a-sawah");
    }

    @Test
    void articlesWithAllWords_areCountedApart() {
        assertThat(search.search(SearchRequest.of("gajah zebra"))).satisfies(result -> {
            assertThat(result.withAllWords()).isEqualTo(1);
            assertThat(result.total()).isEqualTo(1);
        });
        assertThat(search.search(SearchRequest.of("banjir keamanan sawah"))).satisfies(result -> {
            assertThat(result.withAllWords()).isZero();
            assertThat(result.total()).isEqualTo(2);
        });
    }

    @Test
    void punctuation_keepsNoWordFromBeingUnderstood() {
        assertThat(idsFor("'Flood,' security:")).first().isEqualTo("b-keamanan");
        assertThat(idsFor("flood/security")).first().isEqualTo("b-keamanan");
        assertThat(idsFor("elephant's zebra?")).containsExactly("hewan");
    }
}

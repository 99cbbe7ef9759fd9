package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
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

/** In which order articles follow that have different ones of a query's words. */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest {
    private static final int OTHERS = 2;

    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        StringBuilder articles = new StringBuilder();
        add(articles, "desa", "Warga desa itu memperbaiki jalan.");
        add(articles, "hewan", "Seekor gajah bertemu zebra kemarin.");
        add(articles, "a-sawah", "Banjir merendam sawah.");
        add(articles, "b-keamanan", "Banjir mengancam keamanan.");
        for (int i = 0; i < OTHERS; i++) {
            add(articles, "warga-" + i, "Warga berkumpul kemarin.");
            add(articles, "desa-" + i, "Desa itu sepi sekali.");
            add(articles, "jalan-" + i, "Jalan itu rusak berat.");
        }
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
    void moreOfTheWords_rankAboveRarerOnes() {
        assertThat(idsFor("warga desa jalan gajah zebra")).startsWith("desa", "hewan");
        assertThat(idsFor("gajah zebra")).containsExactly("hewan");
    }

    @Test
    void oneWordOfAPhrase_countsWhereThePhraseIsMissing() {
        assertThat(idsFor("security guarantees flood")).containsExactly("b-keamanan", "a-sawah");
    }

    @Test
    void punctuation_keepsNoWordFromBeingUnderstood() {
        assertThat(idsFor("'Flood,' security:")).containsExactly("b-keamanan");
        assertThat(idsFor("flood/security")).containsExactly("b-keamanan");
        assertThat(idsFor("elephant's zebra?")).containsExactly("hewan");
    }
}

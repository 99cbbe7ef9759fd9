package id.padanan.search.related;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.reading.ArticleIndex;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Related articles within the sample corpus and a few others. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedArticlesTest {
    private static final String OTHERS = """
            {"id":"banjir-kompas","source":"kompas","published":"2025-08-17","title":"Banjir bandang rendam tiga desa di Kendal","body":"Banjir bandang merendam tiga desa di Kendal, Jawa Tengah, pada Sabtu malam setelah tanggul Sungai Bodri jebol.\\n\\nSebanyak 400 warga mengungsi ke balai desa. Bupati Kendal meminta bantuan perahu karet dan makanan siap saji."}
            {"id":"banjir-antara","source":"antara","published":"2025-08-18","title":"Tanggul Sungai Bodri jebol, ratusan warga Kendal mengungsi","body":"Ratusan warga Kendal masih bertahan di balai desa sesudah tanggul Sungai Bodri jebol dan banjir bandang menerjang permukiman.\\n\\nPerahu karet dikerahkan untuk mengantar makanan kepada warga yang terjebak."}
            {"id":"banjir-lama","source":"detik","published":"2023-01-18","title":"Tanggul Sungai Bodri jebol, warga Kendal mengungsi","body":"Warga Kendal mengungsi ke balai desa sesudah tanggul Sungai Bodri jebol dan banjir bandang menerjang permukiman."}
            {"id":"banjir-inggris","source":"reuters","language":"en","published":"2025-08-18","title":"Flash flood hits Kendal after river embankment breaks","body":"Hundreds of residents fled to village halls in Kendal after the embankment of the Bodri river broke and a flash flood hit three villages.\\n\\nRubber boats brought food to residents who were trapped."}
            {"id":"bola","source":"detik","published":"2025-08-17","title":"Timnas menang atas tamunya dalam laga persahabatan","body":"Tim nasional sepak bola menang dua gol tanpa balas atas tamunya di Surabaya. Pelatih memuji barisan belakang dan penjaga gawang."}
            """;

    @Inject
    RelatedArticles related;

    @Inject
    ArticleIndex articles;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("others.jsonl"), OTHERS);
        assertThat(job.run(List.of(Path.of("corpus"), folder)).rejected()).isZero();
    }

    private Article article(String id) {
        return articles.find(new ArticleId(id)).orElseThrow();
    }

    private List<String> relatedTo(String id) {
        return related.to(article(id)).stream()
                .map(each -> each.article().id().value())
                .toList();
    }

    @Test
    void sameEvent_isFoundAtOtherSources() {
        assertThat(relatedTo("banjir-kompas")).contains("banjir-antara");
        assertThat(relatedTo("banjir-antara")).contains("banjir-kompas");
        assertThat(relatedTo("bbc-krimea-dan-wacana-tukar-wilayah"))
                .startsWith("sky-konstitusi-ganjal-penyerahan-wilayah");
        assertThat(relatedTo("afp-koalisi-30-negara-dan-sanksi")).startsWith("bbc-koalisi-siapkan-rencana-militer");
        assertThat(relatedTo("bbc-koalisi-siapkan-rencana-militer")).contains("afp-koalisi-30-negara-dan-sanksi");
    }

    @Test
    void sameEvent_isFoundAcrossLanguages() {
        assertThat(relatedTo("banjir-kompas")).contains("banjir-inggris");
        assertThat(relatedTo("banjir-inggris")).contains("banjir-kompas");
    }

    @Test
    void otherStories_areLeftOut() {
        assertThat(relatedTo("bola")).isEmpty();
        assertThat(relatedTo("banjir-kompas")).containsExactlyInAnyOrder("banjir-antara", "banjir-inggris");
    }

    @Test
    void otherSources_comeBeforeTheArticlesOwnWithTwoOfEachAtMost() {
        List<SimilarArticle> found = related.to(article("bbc-koalisi-siapkan-rencana-militer"));
        List<String> sources =
                found.stream().map(each -> each.article().source()).toList();
        assertThat(sources).containsSubsequence("afp", "bbc").endsWith("bbc");
        assertThat(sources).allSatisfy(source -> assertThat(Collections.frequency(sources, source))
                .isLessThanOrEqualTo(2));
        assertThat(found).allSatisfy(each -> assertThat(each.similarity()).isBetween(0.0, 1.0));
    }

    @Test
    void articleThatIsNotIndexed_hasNone() {
        Article indexed = article("banjir-kompas");
        Article unknown = new Article(
                new ArticleId("tidak-ada"),
                indexed.title(),
                indexed.body(),
                indexed.source(),
                null,
                indexed.published(),
                null,
                indexed.language(),
                null,
                null);
        assertThat(related.to(unknown)).isEmpty();
    }
}

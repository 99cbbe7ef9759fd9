package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.SearchResult;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is counted truly has the words. The corpus has six articles of each kind, so that the likely senses find enough, and
 * kinds that share a stem, an English word or a spelling with another kind.
 */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrueMatchesTest {
    private static final int OF_EACH_KIND = 6;

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("impor", "Pemerintah membatasi impor kedelai."),
            Map.entry("penting", "Rapat penting digelar di balai desa."),
            Map.entry("perintah", "Komandan memberi perintah kepada anak buahnya."),
            Map.entry("kediri", "Warga Kediri memperbaiki jalan."),
            Map.entry("diri", "Ia menenangkan diri di rumah."),
            Map.entry("who", "Vaksin itu diperiksa WHO."),
            Map.entry("kebakaran", "Kebakaran melanda pasar lama."),
            Map.entry("api", "Api membesar di gudang."),
            Map.entry("pecat", "Perusahaan memecat sepuluh pegawai."),
            Map.entry("game", "Anak-anak bermain gim Free Fire semalam."),
            Map.entry("kereta", "Kereta api itu berangkat terlambat."),
            Map.entry("wib", "Acara mulai pukul 10.00 WIB."),
            Map.entry("jakarta", "Banjir merendam jalan di Jakarta."),
            Map.entry("toko", "Penjualan e-commerce tumbuh pesat."),
            Map.entry("harga", "Harganya menjadi Rp 50.000 per kilogram."),
            Map.entry("kirim", "Mereka mengirim bantuan pangan."));

    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        StringBuilder articles = new StringBuilder();
        KINDS.forEach((kind, text) -> {
            for (int i = 0; i < OF_EACH_KIND; i++) {
                articles.append("""
                        {"id":"%s-%d","title":"Kabar singkat","body":"%s"}
                        """.formatted(kind, i, text));
            }
        });
        Files.writeString(folder.resolve("articles.jsonl"), articles);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    private SearchResult find(String query) {
        return search.search(SearchRequest.of(query).withSize(SearchRequest.MAX_SIZE));
    }

    private static Set<String> kinds(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.article().id().value())
                .map(id -> id.substring(0, id.indexOf('-')))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "impor, impor",
        "impor -penting, impor",
        "import, impor",
        "important, penting",
        "perintah, perintah",
        "pemerintah, impor",
        "Kediri, kediri",
        "diri, diri",
        "WHO, who",
        "api, api kereta",
        "fire, kebakaran api",
        "memecat, pecat",
        "train, kereta",
        "Jakarta, jakarta",
        "flood Jakarta, jakarta",
        "e-commerce, toko",
        "ecommerce, toko",
        "50000, harga",
        "pengiriman, kirim",
    })
    void total_isOfArticlesThatHaveTheWords(String query, String expected) {
        Set<String> kinds = Set.copyOf(Arrays.asList(expected.split(" ", -1)));
        SearchResult result = find(query);

        assertThat(kinds(result)).isEqualTo(kinds);
        assertThat(result.total()).isEqualTo((long) kinds.size() * OF_EACH_KIND);
        assertThat(result.withAllWords()).isEqualTo(result.total());
        assertThat(result.hits())
                .allSatisfy(hit -> assertThat(hit.matches()).isNotEmpty())
                .allSatisfy(hit -> assertThat(hit.snippets()).isNotEmpty());
    }

    @Test
    void phrase_isNeverRelaxed() {
        assertThat(find("\"Warga Kediri\" banjir").total()).isZero();
        assertThat(kinds(find("\"Warga Kediri\""))).containsExactly("kediri");
    }

    @Test
    void filter_findsTheSameTypedAndTicked() {
        SearchResult typed = find("impor source:other");
        SearchResult ticked = search.search(SearchRequest.of("impor").withSources(List.of("other")));

        assertThat(typed.total()).isEqualTo(ticked.total()).isEqualTo(OF_EACH_KIND);
        assertThat(find("impor source:bbc").total()).isZero();
    }
}

package id.padanan.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.Search;
import id.padanan.search.request.SearchLanguage;
import id.padanan.search.request.SearchRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of misspelt queries by the words of a real index and of the built-in glossary. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingTest {
    private static final List<String> ARTICLES = List.of(
            article("jaminan", "Jaminan keamanan bagi Kyiv", "Presiden Zelensky meminta gencatan senjata."),
            article("kartosuwiryo", "Naskah Kartosuwiryo ditemukan", "Sejarawan Wijayakusuma membacanya."),
            article("salah-tulis", "Harga Tarmijo turun", "Tarmijo dikutip sekali, Brodjomulyo juga."));

    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Stream<String> common = IntStream.range(0, 25)
                .mapToObj(i -> article("tarmija-" + i, "Sidang Tarmija", "Hakim Brodjomuljo memimpin."));
        Stream<String> both =
                IntStream.range(0, 3).mapToObj(i -> article("brodjomulyo-" + i, "Saksi", "Brodjomulyo bersaksi."));
        Files.write(
                folder.resolve("articles.jsonl"),
                Stream.of(ARTICLES.stream(), common, both).flatMap(each -> each).toList());
        assertThat(job.run(List.of(folder)).rejected()).isZero();
    }

    private static String article(String id, String title, String body) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}".formatted(id, title, body);
    }

    private String correctionOf(String query) {
        return search.search(SearchRequest.of(query)).suggestion().orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "keamnan, keamanan",
        "presidne, presiden",
        "gencatn senjata, gencatan senjata",
        "gaurantee, guarantee",
        "securty guarantee, security guarantee",
        "ceasefier, ceasefire",
        "Zelenzky, Zelensky",
        "zelennsky, zelensky",
        "KEAMNAN, KEAMANAN",
    })
    void misspeltWords_areReplacedByWordsOfEitherLanguage(String query, String correction) {
        assertThat(correctionOf(query)).isEqualTo(correction);
    }

    @ParameterizedTest
    @CsvSource({"Kartosuwirjo, Kartosuwiryo", "kartosuwriyo, kartosuwiryo", "wijayakusumah, wijayakusuma"})
    void misspeltNames_areReplacedByThoseOfTheIndex(String query, String correction) {
        assertThat(correctionOf(query)).isEqualTo(correction);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"gencatan sejnata\" OR keamnan', '\"gencatan senjata\" OR keamanan'",
        "'keamnan -banjirr source:bbcc after:2025', 'keamanan -banjirr source:bbcc after:2025'",
        "'  zelenzky   2025 author:Zelenzky ', 'zelensky   2025 author:Zelenzky'",
    })
    void allButTheMisspeltWords_isKept(String query, String correction) {
        assertThat(correctionOf(query)).isEqualTo(correction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keamanan", "gempa bumi", "earthquakes", "Kartosuwiryo", "", "the", "G20 2025", "xqzjvw"})
    void wordsOfTheGlossaryOrTheIndex_andWordsNearNone_areLeft(String query) {
        assertThat(correctionOf(query)).isNull();
    }

    @Test
    void wordWithoutHits_isNotReplacedByOneWithoutHits() {
        // "gempa" is in the glossary, but no article here is about one.
        assertThat(correctionOf("gemppa")).isNull();
    }

    @Test
    void rareWord_isReplacedByAFarCommonerOne() {
        assertThat(correctionOf("tarmijo")).isEqualTo("tarmija");
    }

    @Test
    void wordWithSeveralHits_isNeverReplaced() {
        assertThat(correctionOf("brodjomulyo")).isNull();
    }

    @Test
    void correction_keepsToTheLanguageOfTheSearch() {
        assertThat(search.search(SearchRequest.of("gaurantee").withLanguage(SearchLanguage.INDONESIAN))
                        .suggestion())
                .isEmpty();
        assertThat(search.search(SearchRequest.of("gaurantee").withLanguage(SearchLanguage.ENGLISH))
                        .suggestion())
                .contains("guarantee");
    }

    @Test
    void queryOfManyUnknownWords_isAnswered() {
        assertThat(search.search(SearchRequest.of("keamnan ".repeat(37))).suggestion())
                .hasValueSatisfying(text -> assertThat(text).startsWith("keamanan "));
    }
}

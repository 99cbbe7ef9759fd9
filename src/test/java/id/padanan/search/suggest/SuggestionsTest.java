package id.padanan.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.suggest.Suggestion.SuggestionKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions over a few titles in the real Elasticsearch and the built-in glossary. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsTest {
    private static final String ARTICLES = """
            {"id":"lama","source":"bbc","published":"2024-05-01","title":"Jaminan keamanan bagi Kyiv","body":"Isi."}
            {"id":"baru","source":"sky","published":"2025-05-01","title":"Jaminan keamanan dibahas lagi","body":"Isi."}
            {"id":"salinan","source":"afp","published":"2025-04-01","title":"Jaminan keamanan dibahas lagi","body":"Isi."}
            {"id":"terpisah","source":"afp","published":"2025-06-01","title":"Keamanan laut tanpa jaminan","body":"Isi."}
            {"id":"tanpa-tanggal","source":"other","title":"Jaminan keamanan pangan","body":"Isi."}
            {"id":"banjir","source":"kompas","published":"2025-02-01","title":"Banjir merendam pasar","body":"Jaminan keamanan."}
            """;

    @Inject
    Suggestions suggestions;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    private List<Suggestion> suggested(String typed, SuggestionKind kind) {
        return suggestions.complete(typed).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    private List<String> articles(String typed) {
        return suggested(typed, SuggestionKind.ARTICLE).stream()
                .map(Suggestion::value)
                .toList();
    }

    @Test
    void titles_withTheWordsSideBySideComeFirstThenNewerOnes() {
        assertThat(articles("jaminan keam")).containsExactly("baru", "lama", "tanpa-tanggal", "terpisah");
    }

    @Test
    void titles_areFoundByTheirEnglishGlossBeforeAWordIsWhole() {
        assertThat(articles("floo")).containsExactly("banjir");
        assertThat(articles("securit")).contains("lama", "baru");
        assertThat(suggested("floo", SuggestionKind.ARTICLE).get(0).counterpart())
                .containsIgnoringCase("flood");
    }

    @Test
    void titles_haveAllTheWords() {
        assertThat(articles("pasar merend")).containsExactly("banjir");
        assertThat(articles("pasar keam")).isEmpty();
    }

    @Test
    void titles_areNotSuggestedForASingleLetter() {
        assertThat(articles("j")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jaminan keam", "Jaminan  Keamanan", " JAMINAN KEAMANAN "})
    void terms_areCompletedFromIndonesian(String typed) {
        assertThat(suggested(typed, SuggestionKind.TERM))
                .contains(new Suggestion(
                        SuggestionKind.TERM, "jaminan keamanan", "security guarantee", "jaminan keamanan"));
    }

    @Test
    void terms_areCompletedFromEnglish() {
        assertThat(suggested("security guar", SuggestionKind.TERM))
                .contains(new Suggestion(
                        SuggestionKind.TERM, "security guarantee", "jaminan keamanan", "security guarantee"));
    }

    @Test
    void terms_beginWithTheTypedOneItself() {
        assertThat(suggested("banjir", SuggestionKind.TERM).get(0).text()).isEqualTo("banjir");
        assertThat(suggested("flood", SuggestionKind.TERM).get(0).text()).isEqualTo("flood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "pol", "inter", "pro", "mini"})
    void pair_thatBeginsAlikeInBothLanguagesIsSuggestedOnce(String typed) {
        assertThat(suggested(typed, SuggestionKind.TERM))
                .hasSize(4)
                .extracting(each -> Set.of(
                        each.text().toLowerCase(Locale.ROOT), each.counterpart().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sky", "SKY NE", "news"})
    void sources_areSuggestedByAnyWordOfTheirName(String typed) {
        assertThat(suggestions.complete(typed))
                .first()
                .isEqualTo(new Suggestion(SuggestionKind.SOURCE, "Sky News", null, "sky"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "ke", "jaminan", "\"jaminan", "-", "source:bbc", "&lt;", "*", "戦", "OR"})
    void anything_isAnsweredWithAtMostEight(String typed) {
        assertThat(suggestions.complete(typed)).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
    }

    @Test
    void aLetter_suggestsWordsThatSaySomething() {
        assertThat(suggested("k", SuggestionKind.TERM))
                .hasSize(4)
                .extracting(Suggestion::text)
                .doesNotContain("ke", "kami");
    }

    @Test
    void blankText_hasNoSuggestions() {
        assertThat(suggestions.complete("  ")).isEmpty();
    }

    @Test
    void moreThan100Characters_areRefused() {
        assertThat(suggestions.complete("a".repeat(100))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> suggestions.complete("a".repeat(101)));
    }
}

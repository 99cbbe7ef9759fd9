package id.padanan.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.analysis.ArticleNames;
import id.padanan.glossary.analysis.IndonesianStems;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.query.TermField;
import id.padanan.search.query.TermLookup;
import id.padanan.search.result.MarkedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final Glossary GLOSSARY = GlossaryLoader.builtIn();
    private static final IndonesianStems STEMS = new IndonesianStems(GLOSSARY, StopWords.of(Language.ENGLISH));
    private static final TextAnalyzer ANALYZER = TextAnalyzer.of(GLOSSARY);

    private static TextMatches find(MatchMarker marker, String text) {
        return marker.find(text, ANALYZER.analyze(text, ArticleNames.in(List.of(text))));
    }

    private static MatchMarker marker(String... words) {
        return marker(Arrays.stream(words).map(SnippetsTest::word).toList());
    }

    private static MatchMarker exactMarker(String phrase) {
        return marker(List.of(SearchTerm.exact(phrase)));
    }

    private static MatchMarker marker(List<SearchTerm> wanted) {
        return new MatchMarker(wanted, true);
    }

    private static SearchTerm word(String typed) {
        TermLookup stem = new TermLookup(TermField.STEMS, STEMS.stem(typed), 1);
        return new SearchTerm(
                typed, false, false, Language.INDONESIAN, List.of(stem), List.of(), List.of(), List.of(), List.of());
    }

    /** Shows marks as brackets. */
    private static String show(MarkedText text) {
        return text.segments().stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }

    private static List<String> snippets(MatchMarker marker, String... paragraphs) {
        return Snippets.choose(Arrays.stream(paragraphs)
                        .map(text -> find(marker, text))
                        .toList())
                .stream()
                .map(SnippetsTest::show)
                .toList();
    }

    @Test
    void words_areMarkedByTheirStems() {
        assertThat(show(find(marker("jaminan"), "Ia menjamin Jaminan dijamin.").marked()))
                .isEqualTo("Ia [menjamin] [Jaminan] [dijamin].");
    }

    @Test
    void phrases_areMarkedByTheirExactWordsOnly() {
        assertThat(show(find(exactMarker("jaminan keamanan"), "Jaminan keamanan, jaminan aman, keamanan jaminan")
                        .marked()))
                .isEqualTo("[Jaminan keamanan], jaminan aman, keamanan jaminan");
    }

    @Test
    void overlappingMatches_becomeOneMark() {
        MatchMarker marker = marker(List.of(SearchTerm.exact("jaminan keamanan"), SearchTerm.exact("keamanan laut")));
        assertThat(show(find(marker, "soal jaminan keamanan laut itu").marked()))
                .isEqualTo("soal [jaminan keamanan laut] itu");
    }

    @Test
    void markup_isKeptAsText() {
        MarkedText text = find(marker("script"), "<script>alert(1)</script>").marked();
        assertThat(text.text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void sentencesWithMostWords_areChosenAndKeepTheirOrder() {
        assertThat(snippets(
                        marker("banjir", "harga"),
                        "Banjir satu. Tidak ada apa-apa. Banjir dua.",
                        "Harga naik sejak banjir. Harga tiga. Banjir empat."))
                .containsExactly("[Banjir] satu.", "[Banjir] dua.", "[Harga] naik sejak [banjir].");
    }

    @Test
    void textWithoutMatches_givesItsFirstSentence() {
        assertThat(snippets(marker("gajah"), "Satu kalimat. Dua.", "Tiga.")).containsExactly("Satu kalimat.");
    }

    @Test
    void longSentence_isCutBetweenWordsAroundItsFirstMatch() {
        String filler = "kata ".repeat(100);
        List<String> snippets = snippets(marker("banjir"), filler + "banjir " + filler);
        assertThat(snippets).hasSize(1);
        assertThat(snippets.get(0))
                .startsWith("…kata")
                .contains("[banjir]")
                .endsWith("kata…")
                .hasSizeBetween(150, 250);
    }

    @Test
    void longWordWithoutSpaces_isCutBetweenCharacters() {
        List<String> snippets = snippets(marker("gajah"), "😀".repeat(300));
        assertThat(snippets.get(0)).endsWith("😀…");
    }

    @Test
    void phraseAcrossSentences_isMarkedInBoth() {
        assertThat(snippets(exactMarker("aman negeri"), "Kini aman. Negeri tenang."))
                .containsExactly("Kini [aman.]", "[Negeri] tenang.");
    }
}

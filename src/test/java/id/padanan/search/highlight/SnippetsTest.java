package id.padanan.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.result.MarkedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static MatchMarker marker(String... words) {
        return marker(Arrays.stream(words).map(SnippetsTest::word).toList());
    }

    private static MatchMarker exactMarker(String phrase) {
        return marker(List.of(SearchTerm.exact(phrase)));
    }

    private static MatchMarker marker(List<SearchTerm> wanted) {
        return new MatchMarker(wanted, new Glosser(new GlossaryLoader().load()));
    }

    private static SearchTerm word(String typed) {
        return new SearchTerm(typed, false, false, List.of(Language.INDONESIAN), List.of(), List.of());
    }

    /** Shows marks as brackets. */
    private static String show(MarkedText text) {
        return text.segments().stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }

    private static List<String> snippets(MatchMarker marker, String... paragraphs) {
        return Snippets.choose(Arrays.stream(paragraphs).map(marker::find).toList()).stream()
                .map(SnippetsTest::show)
                .toList();
    }

    @Test
    void words_areMarkedByTheirStems() {
        assertThat(show(marker("jaminan").find("Ia menjamin Jaminan dijamin.").marked()))
                .isEqualTo("Ia [menjamin] [Jaminan] [dijamin].");
    }

    @Test
    void phrases_areMarkedByTheirExactWordsOnly() {
        assertThat(show(exactMarker("jaminan keamanan")
                        .find("Jaminan keamanan, jaminan aman, keamanan jaminan")
                        .marked()))
                .isEqualTo("[Jaminan keamanan], jaminan aman, keamanan jaminan");
    }

    @Test
    void overlappingMatches_becomeOneMark() {
        MatchMarker marker = marker(List.of(SearchTerm.exact("jaminan keamanan"), SearchTerm.exact("keamanan laut")));
        assertThat(show(marker.find("soal jaminan keamanan laut itu").marked()))
                .isEqualTo("soal [jaminan keamanan laut] itu");
    }

    @Test
    void markup_isKeptAsText() {
        MarkedText text = marker("script").find("<script>alert(1)</script>").marked();
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

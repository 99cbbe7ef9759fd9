package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.ParsedQuery.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static Marker marker(String... words) {
        return new Marker(
                Arrays.stream(words).map(word -> new Term(word, false)).toList());
    }

    private static Marker exactMarker(String phrase) {
        return new Marker(List.of(new Term(phrase, true)));
    }

    /** Shows marks as brackets. */
    private static String show(MarkedText text) {
        return text.segments().stream()
                .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
                .collect(Collectors.joining());
    }

    private static List<String> snippets(Marker marker, String... paragraphs) {
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
        Marker marker = new Marker(List.of(new Term("jaminan keamanan", true), new Term("keamanan laut", true)));
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

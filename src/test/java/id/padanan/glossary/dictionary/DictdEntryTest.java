package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.term.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictdEntryTest {
    @Test
    void parse_readsSensesAndLeavesOutWhatIsNoEquivalent() {
        DictdEntry entry = DictdEntry.parse("run", """
                run [rʌn] <v, past>
                  1. lari, berlari (dengan cepat)
                      "he runs" - ia lari
                  2. [mach.] menjalankan; lari
                   Synonym: {jog}
                         Note: irregular
                """);
        assertThat(entry.equivalents()).containsExactly("lari", "berlari", "menjalankan");
        assertThat(entry.partOfSpeech()).contains(PartOfSpeech.VERB);
    }

    @Test
    void parse_readsAnEntryOfOneLine() {
        assertThat(DictdEntry.parse("house", "house /haʊs/ rumah, gedung").equivalents())
                .containsExactly("rumah", "gedung");
    }

    @Test
    void parse_readsATextWithoutItsHeadword() {
        assertThat(DictdEntry.parse("house", "rumah\n").equivalents()).containsExactly("rumah");
    }

    @ParameterizedTest
    @CsvSource({
        "<n>, NOUN",
        "<n pl>, NOUN",
        "'<vt, vi>', VERB",
        "<adj>, ADJECTIVE",
        "<a.>, ADJECTIVE",
        "<art>, DETERMINER"
    })
    void parse_knowsTheLabelsOfPartsOfSpeech(String label, PartOfSpeech partOfSpeech) {
        assertThat(DictdEntry.parse("x", "x " + label + "\n  y").partOfSpeech()).contains(partOfSpeech);
    }

    @Test
    void parse_tellsNoPartOfSpeechWhereThereIsNone() {
        assertThat(DictdEntry.parse("x", "x <rare>\n  y").partOfSpeech()).isEmpty();
    }
}

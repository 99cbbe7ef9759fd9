package id.padanan.glossary;

import static id.padanan.glossary.SmallGlossary.LEXICON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianLexiconTest {
    @ParameterizedTest
    @CsvSource({
        "harga,        TERM,     price",
        "kebijakannya, ROOT,     policy",
        "diperbaiki,   ROOT,     repair",
        "Ukraina,      NAME,     Ukraine",
        "aktivitas,    LOANWORD, activity",
        "pascabanjir,  ROOT,     post-flood",
        "non-aktif,    ROOT,     non-active",
        "tercantik,    ROOT,     most beautiful",
        "pertanggungjawaban, ROOT, responsibility",
    })
    void find_readsWord(String word, SenseOrigin how, String reading) {
        WordSense sense = SmallGlossary.LEXICON.find(word).orElseThrow();
        assertThat(sense.origin()).isEqualTo(how);
        assertThat(sense.reading()).isEqualTo(reading);
    }

    @Test
    void find_readsUnlistedCompoundWordByWord() {
        assertThat(LEXICON.find("kebaruanbesaran")).isEmpty();
        assertThat(LEXICON.find("kehargabaruan").orElseThrow().reading()).isEqualTo("price new");
    }

    @Test
    void find_isEmptyForUnknownWord() {
        assertThat(LEXICON.find("entahlah")).isEmpty();
    }
}

package id.padanan.glossary.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoanwordsTest {
    @ParameterizedTest
    @CsvSource({
        "desentralisasi, decentralization", "komunikasi,  communication", "aktivitas,   activity",
        "nasionalisme,   nationalism", "produktif,   productive", "psikologi,   psychology",
        "logistik,       logistics", "elektronik,  electronic", "transaksi,   transaction",
        "efisiensi,      efficiency", "infrastruktur, infrastructure", "fotografi,   photography",
    })
    void find_derivesFromKnownEnglishWord(String indonesian, String english) {
        assertThat(new Loanwords(Set.of(english)).find(indonesian)).contains(english);
    }

    @Test
    void find_makesTheNounOfAKnownVerb() {
        assertThat(new Loanwords(Set.of("digitalize")).find("digitalisasi")).contains("digitalization");
    }

    @Test
    void find_refusesWhatEnglishDoesNotKnow() {
        assertThat(new Loanwords(Set.of("nation")).find("komunikasi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agglomeration, aglomerasi",
        "nicotine, nikotin",
        "progesterone, progesteron",
        "silicone, silikon",
        "cytology,      sitologi",
        "xylography, ksilografi",
    })
    void spellings_spellsALearnedWordTheIndonesianWay(String english, String indonesian) {
        assertThat(Loanwords.spellings(english)).contains(indonesian);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "honeycomb", "local", "age", ""})
    void spellings_leavesOtherWordsAlone(String english) {
        assertThat(Loanwords.spellings(english)).isEmpty();
    }
}

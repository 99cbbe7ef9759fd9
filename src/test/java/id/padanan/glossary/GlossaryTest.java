package id.padanan.glossary;

import static id.padanan.glossary.SmallGlossary.GLOSSARY;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the default locale")
class GlossaryTest {
    private static List<String> termsFor(String english) {
        return GLOSSARY.findEnglish(english).stream()
                .map(each -> each.pair().term())
                .toList();
    }

    @Test
    void find_givesEquivalentsBestFirst() {
        assertThat(GLOSSARY.find("negara").orElseThrow().equivalents())
                .extracting(Equivalent::text)
                .containsExactly("country", "state", "nation");
    }

    @Test
    void find_knowsTermsOfSeveralWords() {
        assertThat(GLOSSARY.find("Menteri Luar Negeri")).isPresent();
    }

    @Test
    void find_fallsBackToOtherCase() {
        assertThat(GLOSSARY.find("pbb").orElseThrow().term()).isEqualTo("PBB");
    }

    @Test
    void find_worksUnderTurkishRules() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(GLOSSARY.find("INI")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findAll_isEmptyForUnknownTerm() {
        assertThat(GLOSSARY.findAll("entah")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "price,                harga",
        "Countries,            negara",
        "rose,                 naik",
        "rose,                 mawar",
        "announcing,           mengumumkan",
        "sold,                 menjual",
        "organisation,         organisasi",
        "center,               pusat",
        "security guarantees,  jaminan keamanan",
        "went up,              naik",
        "breast milk,          ASI",
        "sale,                 penjualan",
    })
    void findEnglish_findsTermOfWordInAnyForm(String english, String term) {
        assertThat(termsFor(english)).contains(term);
    }

    @Test
    void findEnglish_putsHeavierSenseFirst() {
        assertThat(termsFor("cost")).containsExactly("harga");
        assertThat(termsFor("rise").subList(0, 2)).containsExactlyInAnyOrder("naik", "kenaikan");
    }

    @Test
    void findEnglish_ranksTheWordItselfAboveItsBaseForm() {
        assertThat(termsFor("rose").get(0)).isEqualTo("mawar");
    }

    @ParameterizedTest
    @CsvSource({"thing", "string", "entah", "''"})
    void findEnglish_findsNothingForUnknownWord(String english) {
        assertThat(GLOSSARY.findEnglish(english)).isEmpty();
    }

    private static String version(TermPair... pairs) {
        return new Glossary(List.of(pairs), List.of()).hash();
    }

    private static TermPair pair(String term, double weight) {
        return new TermPair(term, List.of(new Equivalent("flood", weight)), PartOfSpeech.NOUN, "", "disaster");
    }

    @Test
    void version_isTheSameForTheSamePairsInAnyOrder() {
        assertThat(version(pair("banjir", 1), pair("bah", 1)))
                .matches("[0-9a-f]{12}")
                .isEqualTo(version(pair("bah", 1), pair("banjir", 1)));
    }

    @Test
    void version_changesWithTermsAndWeights() {
        assertThat(version(pair("banjir", 1)))
                .isNotEqualTo(version(pair("banjir", 0.9)))
                .isNotEqualTo(version(pair("bah", 1)));
    }
}

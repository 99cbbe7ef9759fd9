package id.padanan.glossary.english;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.english.EnglishForms.Base;
import id.padanan.glossary.term.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFormsTest {
    private final EnglishForms forms = new EnglishForms();

    @ParameterizedTest
    @CsvSource({
        "country,       countries",
        "child,         children",
        "crisis,        crises",
        "box,           boxes",
        "boy,           boys",
        "business,      businesses",
        "virus,         viruses",
        "supporters,    supporters",
        "men,           men",
        "aircraft,      aircraft",
        "percent,       percent",
        "foreign minister, foreign ministers",
    })
    void plural_followsRuleOrList(String singular, String plural) {
        assertThat(forms.plural(singular)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({"stopped, stop", "cities, city", "making, make", "fell, fall", "bigger, big", "watches, watch"})
    void bases_includeTheDictionaryForm(String form, String base) {
        assertThat(forms.bases(form, word -> true)).extracting(Base::word).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"hopes, hop", "seed, see"})
    void bases_followEnglishSpelling(String word, String other) {
        assertThat(forms.bases(word, other::equals)).isEmpty();
    }

    @Test
    void bases_tellWhatTheyHaveToBe() {
        assertThat(forms.bases("forest", "for"::equals)).containsExactly(new Base("for", PartOfSpeech.ADJECTIVE));
        assertThat(forms.bases("rose", "rise"::equals)).containsExactly(new Base("rise", PartOfSpeech.VERB));
    }

    @ParameterizedTest
    @CsvSource({"stopped", "the", "thing"})
    void bases_areKnownWordsOnly(String form) {
        assertThat(forms.bases(form, "the"::equals)).isEmpty();
    }
}

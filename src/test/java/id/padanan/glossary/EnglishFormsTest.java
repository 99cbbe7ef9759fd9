package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(forms.bases(form, word -> true)).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"stopped", "the", "thing"})
    void bases_areKnownWordsOnly(String form) {
        assertThat(forms.bases(form, "the"::equals)).isEmpty();
    }
}

package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossaryLookupTest {
    private final GlossaryLookup lookup = new GlossaryLookup(SmallGlossary.GLOSSARY, SmallGlossary.LEXICON);

    @Test
    void look_findsAnIndonesianTermWithItsSense() {
        GlossaryLookup.Entry entry = lookup.look("Harga");
        assertThat(entry.sense()).isPresent();
        assertThat(entry.indonesian()).extracting(TermPair::term).containsExactly("harga");
        assertThat(entry.english()).isEmpty();
    }

    @Test
    void look_findsThePairOfTheWordThatAWordIsFormedFrom() {
        assertThat(lookup.look("harganya").indonesian())
                .extracting(TermPair::term)
                .containsExactly("harga");
    }

    @Test
    void look_findsTermsOfAnEnglishWord() {
        assertThat(lookup.look("prices").pairs()).extracting(TermPair::term).contains("harga");
    }

    @Test
    void look_findsNothingForAnUnknownWord() {
        assertThat(lookup.look("qwrtz").isEmpty()).isTrue();
        assertThat(lookup.find("qwrtz")).isEmpty();
    }
}

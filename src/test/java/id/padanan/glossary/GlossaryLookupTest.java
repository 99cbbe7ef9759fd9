package id.padanan.glossary;

import static id.padanan.glossary.SmallGlossary.GLOSSARY;
import static id.padanan.glossary.SmallGlossary.LEXICON;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.term.TermPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryLookupTest {
    private final GlossaryLookup lookup = new GlossaryLookup(GLOSSARY, LEXICON);

    private static List<String> terms(List<TermPair> pairs) {
        return pairs.stream().map(TermPair::term).toList();
    }

    @Test
    void lookUp_listedTerm_isItsPair() {
        LookupResult found = lookup.lookUp("Jaminan Keamanan");

        assertThat(terms(found.indonesian())).containsExactly("jaminan keamanan");
        assertThat(found.english()).isEmpty();
        assertThat(found.sense().orElseThrow().analysis().isDerived()).isFalse();
    }

    @Test
    void lookUp_derivedWord_leadsToItsRootAndTellsItsParts() {
        LookupResult found = lookup.lookUp("kebijakannya");

        assertThat(terms(found.indonesian())).containsExactly("kebijakan");
        assertThat(found.sense().orElseThrow().analysis().parts()).containsExactly("kebijakan", "-nya");
    }

    @Test
    void lookUp_englishWord_leadsToTheTermsItStandsFor() {
        LookupResult found = lookup.lookUp("guarantees");

        assertThat(found.indonesian()).isEmpty();
        assertThat(terms(found.pairs())).containsExactly("jaminan");
    }

    @Test
    void lookUp_hyphenOfPrint_isAHyphen() {
        assertThat(terms(lookup.lookUp("undang\u2011undang").indonesian())).containsExactly("undang-undang");
    }

    @Test
    void lookUp_unknownWord_isEmpty() {
        assertThat(lookup.lookUp("xyzzy").isEmpty()).isTrue();
    }
}

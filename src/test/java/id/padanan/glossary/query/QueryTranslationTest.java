package id.padanan.glossary.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.glossary.SmallGlossary;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTranslationTest {
    private final QueryTranslation translation = new QueryTranslation(SmallGlossary.GLOSSARY, SmallGlossary.LEXICON);

    private List<QueryTerm> translate(String query) {
        return translation.translate(List.of(query.split(" ")));
    }

    private static List<String> texts(List<Translation> padanan) {
        return padanan.stream().map(Translation::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "harga,        price",
        "prices,       harga",
        "kebijakannya, policy",
        "pbb,          UN",
        "zelenskiy,    Zelensky",
        "zelensky,     Zelenskyy",
        "hard,         sulit",
        "maret,        March",
    })
    void translate_findsCounterpartOfWordInEitherLanguage(String word, String padanan) {
        assertThat(texts(translate(word).get(0).padanan())).contains(padanan);
    }

    @Test
    void translate_keepsAPhraseTogetherWithItsParts() {
        List<QueryTerm> terms = translate("security guarantees for Ukraine");
        assertThat(terms).extracting(QueryTerm::text).containsExactly("security guarantees", "for", "Ukraine");
        assertThat(texts(terms.get(0).padanan())).containsExactly("jaminan keamanan");
        assertThat(terms.get(0).parts()).extracting(QueryTerm::text).containsExactly("security", "guarantees");
        assertThat(terms.get(0).isPhrase()).isTrue();
    }

    @Test
    void translate_coversMixedQueriesWordByWord() {
        List<QueryTerm> terms = translate("jaminan keamanannya flood entah");
        assertThat(terms)
                .extracting(QueryTerm::languages)
                .containsExactly(Set.of(Language.INDONESIAN), Set.of(Language.ENGLISH), Set.of());
        assertThat(terms).extracting(QueryTerm::from).containsExactly(0, 2, 3);
        assertThat(terms).extracting(QueryTerm::to).containsExactly(2, 3, 4);
    }

    @Test
    void translate_understandsAWordOfBothLanguagesInBoth() {
        QueryTerm air = translate("air").get(0);
        assertThat(air.languages()).containsExactlyInAnyOrder(Language.INDONESIAN, Language.ENGLISH);
        assertThat(texts(air.padananIn(Language.ENGLISH))).containsExactly("water");
        assertThat(texts(air.padananIn(Language.INDONESIAN))).containsExactly("udara");
    }

    @Test
    void translate_staysInTheLanguageGiven() {
        QueryTerm air = translation
                .translate(List.of("air"), EnumSet.of(Language.ENGLISH))
                .get(0);
        assertThat(texts(air.padanan())).containsExactly("udara");
    }

    @Test
    void translate_ranksByWeight() {
        assertThat(translate("naik").get(0).padanan())
                .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
    }

    @ParameterizedTest
    @CsvSource({"for, true", "bagi, true", "flood, false", "after, true", "entah, false"})
    void translate_tellsFunctionWords(String word, boolean functionWord) {
        assertThat(translate(word).get(0).functionWord()).isEqualTo(functionWord);
    }

    @Test
    void translate_givesNoPadananThatIsTheWordItself() {
        assertThat(texts(translate("zelensky").get(0).padanan())).doesNotContain("Zelensky", "zelensky");
    }

    @Test
    void translate_acceptsNoWords() {
        assertThat(translation.translate(List.of())).isEmpty();
    }

    @Test
    void translate_findsAnUnlistedEnglishWordByTheOneItIsFormedFrom() {
        QueryTerm term = translate("floodable").get(0);
        assertThat(term.languages()).containsExactly(Language.ENGLISH);
        assertThat(texts(term.padanan())).contains("banjir");
        assertThat(term.padanan()).allSatisfy(each -> assertThat(each.weight()).isLessThanOrEqualTo(0.6));
    }

    @Test
    void translate_spellsAnUnlistedLearnedWordTheIndonesianWay() {
        QueryTerm term = translate("agglomeration").get(0);
        assertThat(texts(term.padanan())).containsExactly("aglomerasi");
        assertThat(term.languages()).isEmpty();
    }

    @Test
    void translate_takesANameForNoFormOfAWord() {
        assertThat(translate("Floodable").get(0).padanan()).isEmpty();
        assertThat(translate("Agglomeration").get(0).padanan()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"floods:", "'flood'", "(flood)", "flood's", "flood\u2019s?"})
    void translate_readsAWordWithoutThePunctuationAroundIt(String typed) {
        QueryTerm term = translate(typed).get(0);
        assertThat(term.text()).startsWith("flood").matches("\\p{L}+");
        assertThat(texts(term.padanan())).contains("banjir");
    }

    @Test
    void translate_keepsAPhraseTogetherWithinPunctuationButNotAcrossIt() {
        assertThat(translate("'security guarantees'"))
                .extracting(QueryTerm::text)
                .containsExactly("security guarantees");
        assertThat(translate("security, guarantees"))
                .extracting(QueryTerm::text)
                .containsExactly("security", "guarantees");
    }

    @Test
    void translate_readsWordsThatAHyphenJoinsEachOnItsOwn() {
        QueryTerm term = translate("flood-prices").get(0);
        assertThat(term.text()).isEqualTo("flood-prices");
        assertThat(term.isPhrase()).isFalse();
        assertThat(term.parts())
                .extracting(part -> texts(part.padanan()).contains("banjir"))
                .containsExactly(true, false);
    }

    @Test
    void translate_writesANumberAsTheOtherLanguageDoes() {
        assertThat(texts(translate("$1,500").get(0).padanan())).containsExactly("1.500");
    }

    @ParameterizedTest
    @CsvSource({"rose, mawar bangkit naik kenaikan", "rise, kenaikan naik bangkit", "bigger, besar", "forest, ''"})
    void translate_takesNoWordForAFormOfAnotherKind(String word, String padanan) {
        assertThat(String.join(
                        " ",
                        texts(translate(word).get(0).padanan()).stream()
                                .sorted()
                                .toList()))
                .isEqualTo(
                        String.join(" ", Stream.of(padanan.split(" ")).sorted().toList()));
    }
}

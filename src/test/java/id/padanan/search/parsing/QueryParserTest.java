package id.padanan.search.parsing;

import static id.padanan.search.parsing.WrittenQuery.clauses;
import static id.padanan.search.parsing.WrittenQuery.excluded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @Test
    void words_areAllWanted() {
        assertThat(clauses(" harga  naik ")).containsExactly("harga", "naik");
    }

    @Test
    void quotes_makeAnExactPhrase() {
        assertThat(clauses("\" jaminan keamanan \" Kyiv")).containsExactly("\"jaminan keamanan\"", "Kyiv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"jaminan keamanan", "“jaminan keamanan"})
    void openQuote_quotesToTheEnd(String query) {
        assertThat(clauses(query)).containsExactly("\"jaminan keamanan\"");
    }

    @Test
    void minus_excludesWordsAndPhrases() {
        assertThat(clauses("perang -Gaza -\"Jalur Gaza\"")).containsExactly("perang");
        assertThat(excluded("perang -Gaza -\"Jalur Gaza\"")).containsExactly("Gaza", "\"Jalur Gaza\"");
    }

    @Test
    void minus_beforeAnOpenQuoteExcludesToTheEnd() {
        assertThat(clauses("perang -\"Jalur Gaza")).containsExactly("perang");
        assertThat(excluded("perang -\"Jalur Gaza")).containsExactly("\"Jalur Gaza\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perang −Gaza", "perang －Gaza", "perang ‐Gaza", "perang --Gaza", "perang -@Gaza"})
    void minus_isOfAnyKind(String query) {
        assertThat(excluded(query)).containsExactly("Gaza");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perang - Gaza", "perang -- Gaza", "perang -\"\" Gaza"})
    void minus_byItselfIsPassedOver(String query) {
        assertThat(clauses(query)).containsExactly("perang", "Gaza");
        assertThat(excluded(query)).isEmpty();
    }

    @Test
    void minus_excludesWhatPunctuationJoinsAsAPhrase() {
        assertThat(excluded("kabar -detik.com lain")).containsExactly("\"detik com\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perang NOT Gaza", "NOT Gaza perang", "(NOT Gaza) perang", "perang AND NOT Gaza"})
    void not_isAMinus(String query) {
        assertThat(clauses(query)).containsExactly("perang");
        assertThat(excluded(query)).containsExactly("Gaza");
    }

    @Test
    void not_excludesPhrasesAndGroups() {
        assertThat(excluded("a NOT \"b c\" NOT (d OR e)")).containsExactly("\"b c\"", "d", "e");
    }

    @ParameterizedTest
    @CsvSource({"perang not damai,not", "perang NOT,NOT", "NOT,NOT", "perang NOT-damai,NOT-damai"})
    void not_otherwiseIsAWord(String query, String word) {
        assertThat(clauses(query)).contains(word);
        assertThat(excluded(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-(Gaza OR Rafah)", "-(Gaza | Rafah)", "-(Gaza Rafah)", "-(Gaza OR Rafah", "-((Gaza) Rafah)"})
    void minus_beforeAGroupExcludesAllOfIt(String query) {
        assertThat(clauses("perang " + query)).containsExactly("perang");
        assertThat(excluded("perang " + query)).containsExactly("Gaza", "Rafah");
    }

    @Test
    void or_joinsItsNeighbours() {
        assertThat(clauses("Kyiv OR Kiev OR \"ibu kota\" serangan"))
                .containsExactly("Kyiv|Kiev|\"ibu kota\"", "serangan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kyiv | Kiev", "Kyiv|Kiev", "Kyiv OR OR Kiev", "(Kyiv)OR(Kiev)"})
    void or_hasSeveralSpellings(String query) {
        assertThat(clauses(query)).containsExactly("Kyiv|Kiev");
    }

    @ParameterizedTest
    @CsvSource({"OR perang,OR", "perang OR,OR", "perang or damai,or", "perang OR -damai,OR", "perang OR NOT damai,OR"})
    void or_withoutTwoNeighboursIsAWord(String query, String word) {
        assertThat(clauses(query)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| perang", "perang |", "perang | -damai", "|perang|"})
    void bar_withoutTwoNeighboursIsPassedOver(String query) {
        assertThat(clauses(query)).containsExactly("perang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source:bbc OR perang", "perang OR source:bbc", "author:\"Sri Lestari\" OR perang"})
    void or_nextToAFieldIsPassedOver(String query) {
        assertThat(clauses(query)).containsExactly("perang");
    }

    @Test
    void and_betweenTwoWordsIsPassedOver() {
        assertThat(clauses("perang AND damai")).containsExactly("perang", "damai");
        assertThat(clauses("AND perang")).containsExactly("AND", "perang");
        assertThat(clauses("perang and damai")).containsExactly("perang", "and", "damai");
    }

    @Test
    void group_holdsAlternatives() {
        assertThat(clauses("(Kyiv OR Kiev) serangan")).containsExactly("Kyiv|Kiev", "serangan");
        assertThat(clauses("serangan (Kyiv OR Kiev)")).containsExactly("serangan", "Kyiv|Kiev");
    }

    @Test
    void groupOfSeveralWords_isOneAlternative() {
        assertThat(clauses("(ibu kota) OR Kyiv")).containsExactly("ibu|Kyiv", "kota|Kyiv");
        assertThat(clauses("(a b) OR (c d)")).containsExactly("a|c", "a|d", "b|c", "b|d");
    }

    @Test
    void alternativesOfManyWords_areOneClause() {
        assertThat(clauses("(a b c d e) OR (f g h i)")).containsExactly("a|b|c|d|e|f|g|h|i");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(perang) damai",
                "perang (damai)",
                "(perang damai",
                "perang) damai",
                "((perang) (damai))",
                "perang () damai"
            })
    void parentheses_withoutOrAreNothing(String query) {
        assertThat(clauses(query)).containsExactly("perang", "damai");
    }

    @Test
    void words_knowTheirPlaceInTheQueryAsTyped() {
        String query = "ban\u200bjir \uff02harga beras\uff02 U.K. -mahal source:bbc intitle:naik";
        assertThat(QueryParser.parse(query).words())
                .containsExactly(
                        new QueryWord("banjir", 0, 7),
                        new QueryWord("harga", 9, 14),
                        new QueryWord("beras", 15, 20),
                        new QueryWord("UK", 22, 26));
    }

    @Test
    void words_ofDistributedGroupsComeOnce() {
        assertThat(QueryParser.parse("(a b) OR (c d)").words())
                .extracting(QueryWord::text)
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"harga beras\" naik', harga beras naik",
        "'harga -beras', harga",
        "'harga source:bbc after:2025', harga",
        "'(Kyiv OR Kiev) -perang', Kyiv OR Kiev",
        "'-perang', ''"
    })
    void plainText_isWithoutQuotesExclusionsAndFields(String query, String plain) {
        ParsedQuery parsed = QueryParser.parse(query);
        assertThat(parsed.plainText()).isEqualTo(plain);
        assertThat(parsed.isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harga beras", "tsunami: Aceh", "Kyiv OR Kiev", "harga,beras"})
    void wordsAndAlternatives_arePlain(String query) {
        assertThat(QueryParser.parse(query).isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "!!! ...", "\"\"", "-", "\"", ":", "- -", "\u0000", "()", "|", "❤\uFE0F", "-()", "\uD83D"
            })
    void nothingSearchable_givesNoClauses(String text) {
        assertThat(QueryParser.parse(text).clauses()).isEmpty();
        assertThat(QueryParser.parse(text).excluded()).isEmpty();
    }

    @Test
    void anyText_parses() {
        List<String> pieces = List.of(
                "\"",
                "-",
                "OR",
                "NOT",
                "AND",
                " ",
                "a",
                "source:",
                "after:",
                "intitle:",
                ":",
                "2025",
                "“",
                "‘",
                "’",
                "é",
                "\u0301",
                "\u200b",
                "ﬃ",
                "\uD83D",
                "<",
                "(",
                ")",
                "|",
                "*",
                "\\",
                ".",
                ",",
                "'",
                "&",
                "juni");
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(16); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            ParsedQuery query = QueryParser.parse(text.toString());
            assertThat(query.clauses())
                    .as("seed %d, case %d: %s", seed, i, text)
                    .allSatisfy(clause -> assertThat(clause.alternatives())
                            .isNotEmpty()
                            .allSatisfy(term -> assertThat(term.words()).isNotEmpty()));
            assertThat(query.words()).as("seed %d, case %d: %s", seed, i, text).allSatisfy(word -> assertThat(
                            text.substring(word.start(), word.end()))
                    .isNotBlank());
        }
    }
}

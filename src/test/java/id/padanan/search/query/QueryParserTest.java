package id.padanan.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.query.ParsedQuery.ParsedClause;
import id.padanan.search.query.ParsedQuery.ParsedTerm;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static ParsedTerm word(String text) {
        return new ParsedTerm(text, false);
    }

    private static ParsedTerm phrase(String text) {
        return new ParsedTerm(text, true);
    }

    private static ParsedClause anyOf(ParsedTerm... terms) {
        return new ParsedClause(Arrays.asList(terms));
    }

    @Test
    void words_areAllWanted() {
        assertThat(QueryParser.parse(" harga  naik ").clauses())
                .containsExactly(anyOf(word("harga")), anyOf(word("naik")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"jaminan keamanan\"", "“jaminan keamanan”", "«jaminan keamanan»", "\" jaminan keamanan \""})
    void quotes_makeAnExactPhrase(String text) {
        assertThat(QueryParser.parse(text).clauses()).containsExactly(anyOf(phrase("jaminan keamanan")));
    }

    @Test
    void openQuote_isPassedOver() {
        assertThat(QueryParser.parse("\"jaminan keamanan").clauses())
                .containsExactly(anyOf(word("jaminan")), anyOf(word("keamanan")));
    }

    @Test
    void minus_excludesWordsAndPhrases() {
        ParsedQuery query = QueryParser.parse("perang -Gaza -\"Jalur Gaza\"");
        assertThat(query.clauses()).containsExactly(anyOf(word("perang")));
        assertThat(query.excluded()).containsExactly(word("Gaza"), phrase("Jalur Gaza"));
    }

    @Test
    void hyphenWithinAWord_isPartOfIt() {
        assertThat(QueryParser.parse("besar-besaran").clauses()).containsExactly(anyOf(word("besar-besaran")));
    }

    @Test
    void or_joinsItsNeighbours() {
        assertThat(QueryParser.parse("Kyiv OR Kiev OR \"ibu kota\" serangan").clauses())
                .containsExactly(anyOf(word("Kyiv"), word("Kiev"), phrase("ibu kota")), anyOf(word("serangan")));
    }

    @ParameterizedTest
    @CsvSource({"OR perang,OR", "perang OR,OR", "perang or damai,or", "perang OR -damai,OR"})
    void or_withoutTwoNeighboursIsAWord(String text, String word) {
        assertThat(QueryParser.parse(text).clauses()).contains(anyOf(word(word)));
    }

    @Test
    void source_namesSourcesToKeepOrToLeaveOut() {
        ParsedQuery query = QueryParser.parse("source:BBC SOURCE:sky -source:afp");
        assertThat(query.sources()).containsExactly("bbc", "sky");
        assertThat(query.excludedSources()).containsExactly("afp");
        assertThat(query.clauses()).isEmpty();
    }

    @Test
    void author_takesAWordOrAPhrase() {
        assertThat(QueryParser.parse("author:whannel author:\"Kate Whannel\"").authors())
                .containsExactly("whannel", "Kate Whannel");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-17,2025-08-17", "2025-08,2025-08-01", "2025,2025-01-01"})
    void afterAndBefore_takeADayAMonthOrAYear(String written, LocalDate day) {
        assertThat(QueryParser.parse("after:" + written).after()).isEqualTo(day);
        assertThat(QueryParser.parse("before:" + written).before()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after:kemarin", "before:2025-13-01", "-after:2025", "-author:kate"})
    void field_thatDoesNotParseIsWords(String text) {
        ParsedQuery query = QueryParser.parse(text);
        assertThat(query.after()).isNull();
        assertThat(query.authors()).isEmpty();
        assertThat(query.clauses().size() + query.excluded().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!! ...", "\"\"", "-", "\"", ":", "- -", "\u0000"})
    void nothingSearchable_givesNoClauses(String text) {
        assertThat(QueryParser.parse(text).clauses()).isEmpty();
    }

    @Test
    void field_withoutAValueIsAWord() {
        assertThat(QueryParser.parse("source:").clauses()).containsExactly(anyOf(word("source:")));
    }

    @Test
    void anyText_parses() {
        List<String> pieces = List.of(
                "\"", "-", "OR", " ", "a", "source:", "after:", ":", "2025", "“", "é", "\uD83D", "<", "(", "*", "\\");
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            ParsedQuery query = QueryParser.parse(text.toString());
            assertThat(query.clauses())
                    .as("seed %d, case %d: %s", seed, i, text)
                    .allSatisfy(clause -> assertThat(clause.alternatives()).isNotEmpty());
        }
    }
}

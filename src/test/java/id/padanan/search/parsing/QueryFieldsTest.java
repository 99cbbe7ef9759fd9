package id.padanan.search.parsing;

import static id.padanan.search.parsing.WrittenQuery.clauses;
import static id.padanan.search.parsing.WrittenQuery.excluded;
import static id.padanan.search.parsing.WrittenQuery.written;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.parsing.ParsedQuery.DatePhrase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFieldsTest {
    @Test
    void source_namesSourcesToKeepOrToLeaveOut() {
        ParsedQuery query = QueryParser.parse("source:BBC SOURCE:\"Sky News\" -source:afp.com NOT source:cnn");
        assertThat(query.sources()).containsExactly("BBC", "Sky News");
        assertThat(query.excludedSources()).containsExactly("afp.com", "cnn");
        assertThat(query.clauses()).isEmpty();
    }

    @Test
    void author_takesAWordOrAPhrase() {
        ParsedQuery query = QueryParser.parse("author:whannel author:“Kate Whannel” -author:lestari");
        assertThat(query.authors()).containsExactly("whannel", "Kate Whannel");
        assertThat(query.excludedAuthors()).containsExactly("lestari");
    }

    @Test
    void intitle_takesAWordOrAPhrase() {
        ParsedQuery query = QueryParser.parse("intitle:banjir intitle:\"harga beras\" -intitle:foto");
        assertThat(written(query.titleTerms())).containsExactly("banjir", "\"harga beras\"");
        assertThat(written(query.excludedTitleTerms())).containsExactly("foto");
    }

    @Test
    void field_insideAGroupIsRead() {
        ParsedQuery query = QueryParser.parse("perang (source:bbc OR source:sky) -(source:afp Gaza)");
        assertThat(query.sources()).containsExactly("bbc", "sky");
        assertThat(query.excludedSources()).containsExactly("afp");
        assertThat(written(query.excluded())).containsExactly("Gaza");
    }

    @Test
    void field_valueLosesPunctuationAroundIt() {
        assertThat(QueryParser.parse("source:kompas.com, perang").sources()).containsExactly("kompas.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source:", "source:\"\"", "source: ", "source:!"})
    void field_withoutAValueIsAWord(String query) {
        assertThat(clauses(query)).containsExactly("source");
        assertThat(QueryParser.parse(query).sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tsunami:Aceh", "tsunami: Aceh"})
    void field_thatIsUnknownIsWords(String query) {
        assertThat(clauses(query)).containsExactly("tsunami", "Aceh");
    }

    @Test
    void field_beginsAWord() {
        assertThat(clauses("open-source:kode")).containsExactly("open-source", "kode");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-17,2025-08-17", "2025-08,2025-08-01", "2025,2025-01-01", "17/08/2025,2025-08-17"})
    void afterAndBefore_takeTheFirstDayOfADate(String written, LocalDate day) {
        assertThat(QueryParser.parse("after:" + written).after()).isEqualTo(day);
        assertThat(QueryParser.parse("before:" + written).before()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after:\"17 Agustus 2025\"",
                "after:17 Agustus 2025",
                "after:August 17, 2025",
                "after:17-08-2025,"
            })
    void after_takesADateOfSeveralWords(String query) {
        assertThat(QueryParser.parse(query + " merdeka").after()).isEqualTo("2025-08-17");
        assertThat(clauses(query + " merdeka")).containsExactly("merdeka");
    }

    @Test
    void after_excludedIsBefore() {
        assertThat(QueryParser.parse("-after:2025").before()).isEqualTo("2025-01-01");
        assertThat(QueryParser.parse("NOT before:2025").after()).isEqualTo("2025-01-01");
    }

    @Test
    void after_theLastOneHolds() {
        assertThat(QueryParser.parse("after:2025 after:2026").after()).isEqualTo("2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "after:kemarin,kemarin",
        "before:2025-13-01,2025-13-01",
        "after:31-02-2025,31-02-2025",
        "after:\"kemarin sore\",kemarin sore"
    })
    void date_thatCannotBeIsWords(String query, String words) {
        ParsedQuery parsed = QueryParser.parse(query);
        assertThat(parsed.after()).isNull();
        assertThat(parsed.before()).isNull();
        assertThat(clauses(query)).containsExactly(words.split(" "));
    }

    @Test
    void date_thatCannotBeIsExcludedWordsAfterAMinus() {
        assertThat(clauses("-after:kemarin")).isEmpty();
        assertThat(excluded("-after:kemarin")).containsExactly("kemarin");
    }

    @ParameterizedTest
    @CsvSource({
        "banjir June 2025 Jakarta,7,16,2025-06-01,2025-06-30",
        "banjir Juni 2025,7,16,2025-06-01,2025-06-30",
        "10 June 2025,0,12,2025-06-10,2025-06-10",
        "banjir 10/06/2025,7,17,2025-06-10,2025-06-10",
        "banjir juni-2025,7,16,2025-06-01,2025-06-30",
        "banjir 2025-06,7,14,2025-06-01,2025-06-30"
    })
    void dateAmongTheWords_isFoundAndStaysWords(String query, int start, int end, LocalDate first, LocalDate last) {
        assertThat(QueryParser.parse(query).datePhrase())
                .contains(new DatePhrase(new TypedDate(first, last), start, end));
        assertThat(clauses(query).size()).isPositive();
        assertThat(String.join(" ", clauses(query))).hasSameSizeAs(query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pemilu 2024",
                "\"June 2025\"",
                "-June 2025",
                "June OR July 2025",
                "31/02/2025",
                "marah 2025",
                "2025 June"
            })
    void otherWords_areNoDate(String query) {
        assertThat(QueryParser.parse(query).datePhrase()).isEmpty();
    }
}

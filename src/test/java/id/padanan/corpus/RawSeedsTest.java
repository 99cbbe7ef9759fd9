package id.padanan.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.padanan.article.Article;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.text.CleanText;
import id.padanan.corpus.text.Evidence;
import id.padanan.corpus.text.Evidence.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the five raw articles for which Padanan was first built, if they are available. They may not be published. */
class RawSeedsTest {
    private static final String VARIABLE = "PADANAN_RAW_ARTICLES";
    private static final List<String> BOILERPLATE = List.of("Baca juga", "Baca selengkapnya", "Baca lebih", "MEMBACA");

    private static Path folder;

    @BeforeAll
    static void findSeeds() {
        String path = System.getenv(VARIABLE);
        assumeTrue(path != null, VARIABLE + " names no folder with the raw articles");
        folder = Path.of(path);
    }

    private static Path file(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ReadArticle read(String prefix) throws IOException {
        return ReadCorpus.of(file(prefix)).onlyArticle();
    }

    private static List<String> lines(String prefix) throws IOException {
        return CleanText.lines(Files.readString(file(prefix))).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"000, bbc", "001, sky", "002, afp", "003, kompas", "004, other"})
    void source_isThePublisherOrElseTheReportingVoice(String prefix, String source) throws IOException {
        assertThat(read(prefix).article().source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void published_isNeverGuessed(String prefix) throws IOException {
        assertThat(read(prefix).article().published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "004"})
    void title_isTheFirstLineWhereTheTextHasOne(String prefix) throws IOException {
        Article article = read(prefix).article();

        assertThat(article.title()).isEqualTo(lines(prefix).get(0));
        assertThat(article.body().get(0)).isEqualTo(lines(prefix).get(1));
    }

    @Test
    void title_isTheFirstSentenceBelowCredits() throws IOException {
        Article article = read("000").article();

        assertThat(article.title() + ".")
                .isEqualTo(article.body().get(0))
                .isEqualTo(lines("000").get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "003"})
    void title_isTheCutFirstSentenceWhereThereIsNone(String prefix) throws IOException {
        Article article = read(prefix).article();

        assertThat(article.title()).endsWith("…");
        assertThat(article.body().get(0)).startsWith(article.title().replace("…", " "));
    }

    @Test
    void header_isToldApart() throws IOException {
        Article article = read("000").article();

        assertThat(article.author()).isEqualTo("Kate Whannel");
        assertThat(article.caption()).isEqualTo(lines("000").get(3));
        assertThat(article.body()).hasSize(lines("000").size() - 4);
    }

    @Test
    void dateline_givesThePlace() throws IOException {
        Article article = read("003").article();

        assertThat(article.place()).isEqualTo("Brussels");
        assertThat(lines("003").get(0)).endsWith(" – " + article.body().get(0));
    }

    @ParameterizedTest
    @CsvSource({"000, 0", "001, 4", "002, 0", "003, 4", "004, 1"})
    void boilerplate_isTakenOut(String prefix, int expected) throws IOException {
        ReadArticle read = read(prefix);

        assertThat(read.evidence())
                .filteredOn(evidence -> evidence.fact() == Fact.BOILERPLATE)
                .hasSize(expected);
        assertThat(read.article().body())
                .noneMatch(paragraph -> BOILERPLATE.stream().anyMatch(paragraph::startsWith))
                .noneMatch(paragraph -> paragraph.toLowerCase(Locale.ROOT).contains("download di sini"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void lines_areInTheBodyOrInEvidence(String prefix) throws IOException {
        ReadArticle read = read(prefix);
        List<String> lost = new ArrayList<>(lines(prefix));
        lost.removeAll(read.article().body());
        lost.removeAll(read.evidence().stream().map(Evidence::text).toList());

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002"})
    void subheadings_stayInTheBody(String prefix) throws IOException {
        assertThat(read(prefix).article().body())
                .filteredOn(paragraph -> paragraph.length() < 100 && !paragraph.matches(".*[.”\"]$"))
                .hasSize(1);
    }
}

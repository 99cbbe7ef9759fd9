package id.padanan.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.cli.PadananCommand;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.glossary.query.QueryTranslation;
import id.padanan.translation.TranslationLayer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Follows the import of a user dictionary up to its use in searches. The words are invented, so no glossary contains
 * them.
 */
class GlossaryImportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void configure() {
        System.setProperty(
                TranslationLayer.EXTRA_FOLDER_KEY, folder.resolve("extra").toString());
    }

    @AfterEach
    void unconfigure() {
        System.clearProperty(TranslationLayer.EXTRA_FOLDER_KEY);
    }

    private int run(String... args) {
        return new CommandLine(new PadananCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private String write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t'))
                .toString();
    }

    @Test
    void import_makesWordsKnownToQueriesAndGlosses() throws IOException {
        assertThat(run("glossary", "import", write("own.tsv", "gombrangan|whatnot shelf|n")))
                .isZero();

        Glossary glossary = GlossarySettings.glossary();
        QueryTranslation translation = new QueryTranslation(glossary, new IndonesianLexicon(glossary));
        assertThat(translation.translate(List.of("whatnot", "shelf")))
                .singleElement()
                .satisfies(term -> assertThat(term.padananIn(Language.INDONESIAN))
                        .extracting("text")
                        .containsExactly("gombrangan"));
        assertThat(new Glosser(glossary).gloss("Ada gombrangan baru.").reading().text())
                .contains("whatnot shelf");
    }

    @Test
    void import_ofAWordMakesItNoFunctionWord() throws IOException {
        run("glossary", "import", write("own.tsv", "gombrangan|whatnotry|n"));

        Glossary glossary = GlossarySettings.glossary();
        assertThat(new QueryTranslation(glossary, new IndonesianLexicon(glossary)).translate(List.of("whatnotry")))
                .singleElement()
                .satisfies(term -> assertThat(term.functionWord()).isFalse());
    }

    @Test
    void import_isSeenByLookupAndCheck() throws IOException {
        run("glossary", "import", "--name=mine", write("own.tsv", "gombrangan|whatnot shelf|n"));

        assertThat(run("glossary", "lookup", "whatnot shelf", "gombrangannya")).isZero();
        assertThat(out.toString()).contains("gombrangan 0.50  n, mine").contains("gombrangan + -nya");
        assertThat(run("glossary", "check")).isZero();
    }

    @Test
    void import_sumsUpWhatIsNewBuiltInAndSkipped() throws IOException {
        String file = write("own.tsv", "gombrangan|whatnot shelf|n", "banjir|flood|n", "broken");

        assertThat(run("glossary", "import", file)).isEqualTo(1);

        assertThat(out.toString())
                .contains("Wrote " + folder.resolve("extra/own.tsv"))
                .contains("1 new terms with 1 equivalents, 1 terms already built in, 1 lines skipped.");
        assertThat(err.toString()).contains("skipped: own.tsv:3: has 1 columns");
        assertThat(folder.resolve("extra/own.tsv"))
                .content()
                .contains("gombrangan")
                .doesNotContain("banjir");
    }

    @Test
    void import_ofBuiltInWordsWritesNothing() throws IOException {
        assertThat(run("glossary", "import", write("own.tsv", "banjir|flood|n")))
                .isZero();
        assertThat(folder.resolve("extra/own.tsv")).doesNotExist();
    }

    @Test
    void import_ofNothingExits4() throws IOException {
        assertThat(run("glossary", "import", write("own.tsv", "broken"))).isEqualTo(4);
    }

    @Test
    void import_thatCannotBeWrittenExits4() throws IOException {
        Files.writeString(folder.resolve("extra"), "a file where the folder should be");

        assertThat(run("glossary", "import", write("own.tsv", "gombrangan|whatnot shelf|n")))
                .isEqualTo(4);
        assertThat(err.toString()).contains("cannot be written");
    }

    @Test
    void import_withoutConfiguredFolderIsWrongUsage() throws IOException {
        System.clearProperty(TranslationLayer.EXTRA_FOLDER_KEY);
        assertThat(run("glossary", "import", write("own.tsv", "gombrangan|whatnot shelf|n")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("set padanan.glossary.extra-dir");
    }

    @Test
    void import_ofAWordnetWithoutEnglishIsWrongUsage() throws IOException {
        assertThat(run("glossary", "import", write("wn-data-ind.tab", "02885108-n|ind:lemma|celengan")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("wn-data-eng.tab");
    }

    @Test
    void import_fromAnUnknownLanguageIsWrongUsage() throws IOException {
        assertThat(run("glossary", "import", "--from=ms", write("own.tsv", "a|b|n")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'ms' is neither en nor id");
    }

    @Test
    void check_reportsBrokenLinesOfTheExtraFolder() throws IOException {
        Files.createDirectories(folder.resolve("extra"));
        write("extra/own.tsv", "gombrangan|whatnot shelf|n", "broken");

        assertThat(run("glossary", "check")).isEqualTo(1);
        assertThat(out.toString()).contains("own.tsv:2: has 1 columns").contains(" 1 problems.");
    }
}

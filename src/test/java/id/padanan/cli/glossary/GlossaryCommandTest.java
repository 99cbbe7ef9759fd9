package id.padanan.cli.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.cli.PadananCommand;
import id.padanan.fixture.Concurrent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs the glossary commands like {@link id.padanan.cli.PadananMain}: without Quarkus and Elasticsearch. */
@Concurrent
class GlossaryCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new PadananCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void check_ofTheBuiltInGlossaryFindsNoProblem() {
        assertThat(run("glossary", "check")).isZero();
        assertThat(out.toString()).containsPattern("[0-9,]+ terms \\([0-9,]+ with several words\\).* 0 problems\\.");
    }

    @Test
    void check_tellsWhatOfATextIsNotCovered(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("teks.txt"), "Banjir merendam qwrtz.\nHarga naik.\n");

        assertThat(run("glossary", "check", text.toString())).isZero();

        assertThat(out.toString())
                .contains("The glossary covers 80.00% of 5 running words.")
                .containsPattern("1  qwrtz\n");
    }

    @Test
    void check_ofAMissingFileIsWrongUsage() {
        assertThat(run("glossary", "check", "none.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("none.txt: there is no such file");
    }

    @Test
    void lookup_answersInEitherLanguage() {
        assertThat(run("glossary", "lookup", "banjir", "flood")).isZero();
        assertThat(out.toString()).containsPattern("id .*flood 1\\.00").containsPattern("en +banjir 1\\.00");
    }

    @Test
    void lookup_showsHowAWordIsFormed() {
        run("glossary", "lookup", "banjirnya");
        assertThat(out.toString()).contains("banjir + -nya");
    }

    @Test
    void lookup_ofAnUnknownWordExits1() {
        assertThat(run("glossary", "lookup", "qwrtz")).isEqualTo(1);
        assertThat(out.toString()).contains("qwrtz: not known");
    }

    @Test
    void glossary_withoutCommandIsWrongUsage() {
        assertThat(run("glossary")).isEqualTo(2);
    }
}

package id.padanan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@QuarkusTest
class IndexCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @TempDir
    Path folder;

    private int run(String... args) {
        return new CommandLine(PadananCommand.class, factory)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void index_ofGoodArticlesSumsUpAndExits0() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");

        assertThat(run("index", folder.toString())).isZero();

        assertThat(out.toString()).containsPattern("Read 1, indexed 1, rejected 0 in [0-9.]+ s\\.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void index_withRejectionsNamesThemAndExits3() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        write("kosong.txt", "");

        assertThat(run("index", folder.toString())).isEqualTo(3);

        assertThat(err.toString()).contains("rejected: ").contains("kosong.txt").contains("remove the file");
    }

    @Test
    void index_withoutArticlesExits4() {
        assertThat(run("index", folder.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("The index was not replaced: no article was found.");
    }

    @Test
    void index_withoutPathIsWrongUsage() {
        assertThat(run("index")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'PATH'");
    }

    @Test
    void dryRun_saysWhatCouldBeIndexedAndChangesNothing() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        write("kosong.txt", "");

        assertThat(run("index", "--dry-run", folder.toString())).isEqualTo(3);

        assertThat(out.toString()).contains("Read 2, fit to be indexed 1, rejected 1 in ");
    }

    @Test
    void update_saysWhatItChanged() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        assertThat(run("index", folder.toString())).isZero();
        write("dua.txt", "Judul lain\n\nIsi artikel yang lain.\n");
        Files.delete(folder.resolve("satu.txt"));

        assertThat(run("index", "--update", "--prune", folder.toString())).isZero();

        assertThat(out.toString()).contains("Read 1, added 1, changed 0, unchanged 0, removed 1, rejected 0 in ");
    }

    @Test
    void rollback_saysToWhat() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        assertThat(run("index", folder.toString())).isZero();
        assertThat(run("index", folder.toString())).isZero();

        assertThat(run("index", "--rollback")).isZero();

        assertThat(out.toString()).containsPattern("The index of 20[^ ]+Z with 1 articles is live again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rollback a",
                "--rollback --update",
                "--prune a",
                "--update --prune -",
                "--update --dry-run a",
                "--update"
            })
    void optionsThatDoNotGoTogether_areWrongUsage(String options) {
        String[] args = ("index " + options).split(" ", -1);

        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: padanan index");
    }
}

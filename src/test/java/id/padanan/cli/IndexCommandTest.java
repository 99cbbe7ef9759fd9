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
}

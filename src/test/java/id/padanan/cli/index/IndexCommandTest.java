package id.padanan.cli.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.cli.PadananCommand;
import id.padanan.index.generation.Generations;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Inject
    Generations generations;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

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
    void index_tellsHowManyAreFurtherVersions() throws IOException {
        String text = "Judul artikel\n\nIsi artikel " + "yang sama kata demi kata ".repeat(8) + "ini.\n";
        write("satu.txt", text);
        write("dua.txt", text);

        assertThat(run("index", folder.toString())).isZero();

        assertThat(out.toString()).containsPattern(" s; 1 article is a near-duplicate of another\\.");
        out.getBuffer().setLength(0);
        write("tiga.txt", text);

        assertThat(run("index", "--json", folder.toString())).isZero();

        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .get("furtherVersions")
                        .asLong())
                .isEqualTo(2);
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

        assertThat(out.toString()).contains("Read 2, accepted 1, rejected 1 in ");
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

    @Test
    void quiet_printsNothingEvenOfRejections() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        write("kosong.txt", "");

        assertThat(run("index", "--quiet", folder.toString())).isEqualTo(3);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void quiet_printsWhyTheJobFailed() throws IOException {
        write("kosong.txt", "");

        assertThat(run("index", "--quiet", folder.toString())).isEqualTo(4);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).isEqualTo("The index was not replaced: no article was found.");
    }

    @Test
    void json_isTheOnlyThingOnStandardOutput() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        write("kosong.txt", "");

        assertThat(run("index", "--json", folder.toString())).isEqualTo(3);

        assertThat(out.toString().lines()).hasSize(1);
        JsonNode summary = new ObjectMapper().readTree(out.toString());
        assertThat(summary.get("mode").asText()).isEqualTo("full");
        assertThat(summary.get("read").asLong()).isEqualTo(2);
        assertThat(summary.get("indexed").asLong()).isEqualTo(1);
        assertThat(summary.get("rejected").asLong()).isEqualTo(1);
        assertThat(summary.get("warnings").isIntegralNumber()).isTrue();
        assertThat(summary.get("elapsedMillis").asLong()).isPositive();
        assertThat(summary.get("live").asBoolean()).isTrue();
        assertThat(summary.get("generation").asText())
                .isEqualTo(generations.live().orElseThrow().indexName());
        assertThat(summary.get("failure").isNull()).isTrue();
        assertThat(err.toString()).contains("rejected: ").contains("kosong.txt");
    }

    @Test
    void json_tellsWhyTheJobFailed() throws IOException {
        assertThat(run("index", "--json", "--quiet", folder.toString())).isEqualTo(4);

        JsonNode summary = new ObjectMapper().readTree(out.toString());
        assertThat(summary.get("live").asBoolean()).isFalse();
        assertThat(summary.get("generation").isNull()).isTrue();
        assertThat(summary.get("failure").asText()).isEqualTo("no article was found");
    }

    @Test
    void report_holdsPlaceReasonAndRemedyOfEachRejection() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        write("kosong.txt", "");
        write("rusak.jsonl", "{\"title\":\"Judul\",\"body\":\"Isi artikel.\"}\n{\"title\":\n");
        Path report = elsewhere.resolve("rejected.jsonl");

        assertThat(run("index", "--quiet", "--report", report.toString(), folder.toString()))
                .isEqualTo(3);

        List<String> lines = Files.readAllLines(report);
        assertThat(lines).hasSize(2);
        JsonNode empty = new ObjectMapper().readTree(lines.get(0));
        assertThat(empty.get("place").asText())
                .isEqualTo(folder.resolve("kosong.txt").toString());
        assertThat(empty.get("kind").asText()).isEqualTo("empty");
        assertThat(empty.get("reason").asText()).isEqualTo("it is empty");
        assertThat(empty.get("remedy").asText()).contains("remove the file");
        assertThat(empty.has("line")).isFalse();
        JsonNode broken = new ObjectMapper().readTree(lines.get(1));
        assertThat(broken.get("place").asText()).isEqualTo(folder.resolve("rusak.jsonl") + ":2");
        assertThat(broken.get("line").asInt()).isEqualTo(2);
        assertThat(broken.get("kind").asText()).isEqualTo("broken_json");
    }

    @Test
    void report_ofAnEarlierRunIsReplaced() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        Path report = Files.writeString(elsewhere.resolve("rejected.jsonl"), "old\n");

        assertThat(run("index", "--report", report.toString(), folder.toString()))
                .isZero();

        assertThat(report).isEmptyFile();
    }

    @Test
    void report_thatCannotBeWrittenIsWrongUsage() throws IOException {
        write("satu.txt", "Judul artikel\n\nIsi artikel yang singkat.\n");
        Path report = elsewhere.resolve("none").resolve("rejected.jsonl");

        assertThat(run("index", "--report", report.toString(), folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(report.toString(), "cannot be written", "choose a file in an existing folder");
    }

    @Test
    void report_amongWhatIsReadIsWrongUsage() {
        String report = folder.resolve("rejected.jsonl").toString();

        assertThat(run("index", "--report", report, folder.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("the --report file is inside one of the paths to index");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rollback --json",
                "--rollback --quiet",
                "--rollback --report a",
                "--report",
                "--json",
                "--rollback a",
                "--rollback --update",
                "--rollback --watch",
                "--watch",
                "--watch -",
                "--watch --dry-run a",
                "--watch --update a",
                "--watch --prune a",
                "--watch no-such-folder",
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

package id.padanan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.EvaluationIndex;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Evaluates a tiny retrieval set with a real Elasticsearch. */
@QuarkusTest
@TestProfile(EvaluateCommandTest.EvaluationProfile.class)
class EvaluateCommandTest {
    private static final String ARTICLES = """
            {"id":"banjir","title":"Banjir merendam pasar","body":"Warga mengungsi ke balai desa."}
            {"id":"harga","title":"Harga beras naik","body":"Pedagang menaikkan harga."}
            """;

    private static final String QUERIES = """
            {"id":"q1","set":"kecil","kind":"kata","en":"flood","ind":"banjir","relevant":["banjir"]}
            {"id":"q2","set":"kecil","kind":"kata","en":"qwrtz","ind":"harga beras","relevant":["harga"]}
            """;

    /** An unrelated index that the evaluation must not delete, although its name has the prefix of live indexes. */
    private static final String WITNESS = "/padanan-article-witness";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Inject
    CommandLine.IFactory factory;

    @Inject
    RestClient elasticsearch;

    @TempDir
    Path folder;

    /** Sets the command name under which {@link PadananMain} starts the evaluation. */
    public static final class EvaluationProfile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(EvaluationIndex.NAME_KEY, EvaluationIndex.NAME);
        }
    }

    private int evaluate(String... options) {
        CommandLine commandLine = new CommandLine(PadananCommand.class, factory)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        String[] args = new String[options.length + 2];
        args[0] = EvaluateCommand.NAME;
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return commandLine.execute(args);
    }

    private String send(String method, String path) throws IOException {
        return EntityUtils.toString(
                elasticsearch.performRequest(new Request(method, path)).getEntity());
    }

    @Test
    void evaluate_printsFiguresAndFailures() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Files.writeString(folder.resolve("queries.jsonl"), QUERIES);

        assertThat(evaluate("--failures", "5")).isZero();

        assertThat(out.toString())
                .containsPattern(folder.getFileName() + " kata +2  en +\\.50 ")
                .containsPattern(folder.getFileName() + " kata +2  ind +1\\.00 ")
                .contains("q2 → harga")
                .doesNotContain("q1 → ");
    }

    @Test
    void evaluate_leavesTheReadersIndexAndNothingOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Files.writeString(folder.resolve("queries.jsonl"), QUERIES);
        send("PUT", WITNESS);
        try {
            String before = send("GET", "/padanan-article-*/_settings");

            assertThat(evaluate()).isZero();

            assertThat(send("GET", "/padanan-article-*/_settings"))
                    .isEqualTo(before)
                    .contains("witness");
            assertThat(send("GET", "/" + EvaluationIndex.NAME + "-*/_settings")).isEqualTo("{}");
        } finally {
            send("DELETE", WITNESS);
        }
    }

    @Test
    void evaluate_ofArticlesThatCannotBeIndexedExits4() throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), "{broken\n");
        Files.writeString(folder.resolve("queries.jsonl"), QUERIES);

        assertThat(evaluate()).isEqualTo(4);
        assertThat(err.toString()).contains("could not be indexed: no article was found");
    }

    @Test
    void evaluate_ofAFolderThatIsNoRetrievalSetIsWrongUsage() {
        assertThat(evaluate()).isEqualTo(2);
        assertThat(err.toString()).contains("needs articles.jsonl and queries.jsonl");
    }
}

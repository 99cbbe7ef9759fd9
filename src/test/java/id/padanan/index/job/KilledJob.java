package id.padanan.index.job;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.index.generation.KeptSchema;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/**
 * Runs a job in its own process, which a test can kill. It starts when it receives a byte, and prints a line for each
 * step.
 */
final class KilledJob implements IndexingListener {
    /** Printed when the run starts. */
    static final String BEGUN = "begun";

    /** Printed when reading starts. */
    static final String READING = "reading";

    /** Printed after every few articles written. */
    static final String WRITTEN = "written";

    static final int ARTICLES_A_LINE = 8;

    private boolean reading;

    private KilledJob() {}

    /**
     * Runs the job. Like the server, it shuts down gracefully on SIGTERM.
     *
     * @param args Elasticsearch's address, the index name, a file with the schema, the mode, a corpus file
     */
    public static void main(String[] args) throws IOException {
        JsonObject schema =
                JsonParser.parseString(Files.readString(Path.of(args[2]))).getAsJsonObject();
        try (RestClient client = RestClient.builder(HttpHost.create(args[0])).build()) {
            TestIndex index = new TestIndex(client, client, new KeptSchema(schema), TestIndex.Config.named(args[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> index.job.stop(null)));
            IndexingRequest request =
                    new IndexingRequest(IndexingRequest.Mode.valueOf(args[3]), List.of(Path.of(args[4])), false);
            if (System.in.read() < 0) {
                return;
            }
            System.out.println(BEGUN);
            System.out.println(index.job.run(request, new KilledJob()));
        }
    }

    @Override
    public void reading(long bytes, OptionalLong ofBytes) {
        if (!reading) {
            reading = true;
            System.out.println(READING);
        }
    }

    @Override
    public void progress(IndexingCounts soFar) {
        if (soFar.read() % ARTICLES_A_LINE == 0) {
            System.out.println(WRITTEN);
        }
    }
}

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
 * A job in a process of its own, that may be killed. It begins when it is given a byte, and prints a line for each step, so
 * that one can choose the moment.
 */
final class KilledJob implements IndexingListener {
    /** What it prints when it begins. */
    static final String BEGUN = "begun";

    /** What it prints when it has begun to read. */
    static final String READING = "reading";

    /** What it prints each time that so many more articles are written. */
    static final String WRITTEN = "written";

    static final int ARTICLES_A_LINE = 25;

    private boolean reading;

    private KilledJob() {}

    /**
     * Runs the job. Like a serving process, it ends its run in good order when it is asked to stop.
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

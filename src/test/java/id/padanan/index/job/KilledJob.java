package id.padanan.index.job;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.index.generation.KeptSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** A job in a process of its own, that may be killed. */
final class KilledJob {
    /** What it prints when it begins. */
    static final String BEGUN = "begun";

    private KilledJob() {}

    /**
     * Runs the job.
     *
     * @param args Elasticsearch's address, the index name, a file with the schema, a corpus file
     */
    public static void main(String[] args) throws IOException {
        JsonObject schema =
                JsonParser.parseString(Files.readString(Path.of(args[2]))).getAsJsonObject();
        try (RestClient client = RestClient.builder(HttpHost.create(args[0])).build()) {
            TestIndex index = new TestIndex(client, client, new KeptSchema(schema), TestIndex.Config.named(args[1]));
            System.out.println(BEGUN);
            System.out.println(index.job.run(List.of(Path.of(args[3]))));
        }
    }
}

package id.padanan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The baseline for the job: only sends prepared documents, with one concurrent request per processor. */
final class PlainBulkClient implements LiveIndex.Poster {
    /** The default of the job. */
    static final int REQUEST_CHARACTERS = 5_000_000;

    private final LiveIndex live;
    private final int senders;
    private final int requestCharacters;

    PlainBulkClient(LiveIndex live, int senders) {
        this(live, senders, REQUEST_CHARACTERS);
    }

    PlainBulkClient(LiveIndex live, int senders, int requestCharacters) {
        this.live = live;
        this.senders = senders;
        this.requestCharacters = requestCharacters;
    }

    @Override
    public void post(Path documents, String alias) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try (BufferedReader lines = Files.newBufferedReader(documents)) {
            Callable<Void> sender = () -> {
                for (String request = next(lines); !request.isEmpty(); request = next(lines)) {
                    postOne(request, alias);
                }
                return null;
            };
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                all.add(sender);
            }
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a bulk request failed", e);
        } finally {
            threads.shutdown();
        }
    }

    private void postOne(String request, String alias) throws IOException, InterruptedException {
        JsonNode answer =
                live.send("POST", "/" + alias + "/_bulk?filter_path=errors", BodyPublishers.ofString(request));
        if (answer.get("errors").asBoolean()) {
            throw new IOException("Elasticsearch refused documents");
        }
    }

    /** Reads the body of the next request, or returns an empty string at the end. */
    private String next(BufferedReader lines) throws IOException {
        StringBuilder request = new StringBuilder();
        synchronized (lines) {
            while (request.length() < requestCharacters) {
                String action = lines.readLine();
                if (action == null) {
                    break;
                }
                request.append(action).append('\n').append(lines.readLine()).append('\n');
            }
        }
        return request.toString();
    }
}

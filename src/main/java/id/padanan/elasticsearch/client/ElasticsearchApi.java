package id.padanan.elasticsearch.client;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.http.entity.ContentType;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Elasticsearch's own API, for what Hibernate Search does not cover: whole indexes, their aliases, bulk requests. */
@ApplicationScoped
public class ElasticsearchApi {
    private static final int NOT_FOUND = 404;
    private static final ContentType JSON_LINES = ContentType.create("application/x-ndjson");
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final RestClient client;

    /** Requests go through this client. */
    public ElasticsearchApi(RestClient client) {
        this.client = client;
    }

    /**
     * Sends a request and reads its JSON answer.
     *
     * @param body the JSON to send, or null
     * @throws ElasticsearchRefusedException if the server refuses
     * @throws UncheckedIOException if it does not answer, or something else does in its place
     */
    public JsonObject send(String method, String path, JsonObject body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(GSON.toJson(body));
        }
        return send(request);
    }

    /** Like {@link #send(String, String, JsonObject)}, with nothing where the server answers that there is no such thing. */
    public Optional<JsonObject> sendIfFound(String method, String path, JsonObject body) {
        try {
            return Optional.of(send(method, path, body));
        } catch (ElasticsearchRefusedException e) {
            if (e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Posts JSON Lines; answers and throws like {@link #send(String, String, JsonObject)}.
     *
     * @param parts of the lines, which may end anywhere; joined, they end with a line break
     */
    public JsonObject postLines(String path, List<byte[]> parts) {
        Request request = new Request("POST", path);
        request.setEntity(new PartsEntity(parts, JSON_LINES));
        return send(request);
    }

    private JsonObject send(Request request) {
        try {
            Response response = client.performRequest(request);
            return JsonParser.parseString(EntityUtils.toString(response.getEntity()))
                    .getAsJsonObject();
        } catch (ResponseException e) {
            throw ElasticsearchRefusedException.of(e);
        } catch (IOException e) {
            throw noAnswer(e);
        } catch (JsonParseException | IllegalStateException e) {
            // A proxy's page, or an answer that was cut off.
            throw noAnswer(new IOException("the response is not a JSON object, so it may come from another server", e));
        }
    }

    static UncheckedIOException noAnswer(IOException failure) {
        return new UncheckedIOException("Elasticsearch does not answer: " + reason(failure), failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof SocketTimeoutException) {
            // The client's message names the connection, so that each would be another trouble.
            return "its response took too long";
        }
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}

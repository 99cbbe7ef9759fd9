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

/**
 * Client of Elasticsearch's REST API for operations that Hibernate Search does not cover: indexes, aliases and bulk
 * requests.
 */
@ApplicationScoped
public class ElasticsearchApi {
    private static final int NOT_FOUND = 404;
    private static final ContentType JSON_LINES = ContentType.create("application/x-ndjson");
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final RestClient client;

    /** Creates an API that sends its requests through this client. */
    public ElasticsearchApi(RestClient client) {
        this.client = client;
    }

    /**
     * Sends a request and parses the JSON response.
     *
     * @param body the JSON to send, or null
     * @throws ElasticsearchRefusedException if the server refuses the request
     * @throws UncheckedIOException if the server does not respond, or the response comes from another server
     */
    public JsonObject send(String method, String path, JsonObject body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(GSON.toJson(body));
        }
        return send(request);
    }

    /** Like {@link #send(String, String, JsonObject)}, but returns empty if the server answers 404. */
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
     * Posts JSON Lines. Returns and throws like {@link #send(String, String, JsonObject)}.
     *
     * @param parts parts of the lines, which may be split anywhere; joined, they end with a line break
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
            // The response is a proxy's page or was cut off.
            throw noAnswer(new IOException("the response is not a JSON object, so it may come from another server", e));
        }
    }

    static UncheckedIOException noAnswer(IOException failure) {
        return new UncheckedIOException("Elasticsearch does not answer: " + reason(failure), failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof SocketTimeoutException) {
            // The client's own message names the connection, so every timeout would look like a new problem.
            return "its response took too long";
        }
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}

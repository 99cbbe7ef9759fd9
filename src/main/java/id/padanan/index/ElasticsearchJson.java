package id.padanan.index;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Elasticsearch's own API, for what Hibernate Search does not cover: whole indexes and their aliases. */
@ApplicationScoped
class ElasticsearchJson {
    private static final int NOT_FOUND = 404;
    private static final Gson GSON = new Gson();

    private final RestClient client;

    ElasticsearchJson(RestClient client) {
        this.client = client;
    }

    /**
     * Sends a request and reads its JSON answer.
     *
     * @param body the JSON to send, or null
     * @throws UncheckedIOException if the server cannot be reached or refuses; the message holds its reason
     */
    JsonElement send(String method, String path, JsonObject body) {
        return sendIfFound(method, path, body)
                .orElseThrow(() -> new UncheckedIOException(new IOException(method + " " + path + ": not found")));
    }

    /** Like {@link #send}, with nothing where the server answers that there is no such thing. */
    Optional<JsonElement> sendIfFound(String method, String path, JsonObject body) {
        Request request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(GSON.toJson(body));
        }
        try {
            Response response = client.performRequest(request);
            return Optional.of(JsonParser.parseString(EntityUtils.toString(response.getEntity())));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

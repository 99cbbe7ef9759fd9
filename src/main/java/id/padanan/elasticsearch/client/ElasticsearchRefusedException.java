package id.padanan.elasticsearch.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.http.StatusLine;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.ResponseException;

/** Elasticsearch refused a request. The message is Elasticsearch's reason in plain text instead of JSON. */
public final class ElasticsearchRefusedException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** Too many requests, and the statuses of a starting server or of a proxy in front of it. */
    private static final Set<Integer> TRANSIENT_STATUSES = Set.of(429, 502, 503, 504);

    /** Part of Elasticsearch's message for the block on indexes whose disk is nearly full. */
    private static final String FLOOD_STAGE = "flood-stage watermark";

    private final int status;

    private ElasticsearchRefusedException(String message, int status, IOException cause) {
        super(message, cause);
        this.status = status;
    }

    /** Creates the exception from the client's exception. */
    public static ElasticsearchRefusedException of(ResponseException refusal) {
        StatusLine line = refusal.getResponse().getStatusLine();
        return new ElasticsearchRefusedException(
                "Elasticsearch refused the request: " + reason(refusal, line), line.getStatusCode(), refusal);
    }

    private static String reason(ResponseException refusal, StatusLine line) {
        String fallback = line.getStatusCode() + " " + line.getReasonPhrase();
        try {
            String body = EntityUtils.toString(refusal.getResponse().getEntity());
            return reason(JsonParser.parseString(body).getAsJsonObject().get("error"), fallback);
        } catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException e) {
            // The body is a proxy's page, or empty.
            return fallback;
        }
    }

    /**
     * Returns the message of an error object from Elasticsearch, as {@code reason (type)}.
     *
     * @param error value of {@code error} in a response, or null
     * @param fallback message to use if the error object has none
     */
    public static String reason(JsonElement error, String fallback) {
        if (error == null || !error.isJsonObject()) {
            return error == null || error.isJsonNull() ? fallback : error.getAsString();
        }
        JsonObject object = error.getAsJsonObject();
        String type = object.get("type").getAsString();
        JsonElement reason = object.get("reason");
        String said = reason == null || reason.isJsonNull() ? fallback : reason.getAsString();
        JsonElement cause = object.get("caused_by");
        return cause == null ? said + " (" + type + ")" : said + " (" + type + "): " + reason(cause, fallback);
    }

    /** Returns the HTTP status of the response. */
    public int status() {
        return status;
    }

    /** Returns whether a retry of the same request is likely to succeed. */
    public boolean isTransient() {
        return isTransient(status) && !isFullDisk(getMessage());
    }

    /** Returns whether a retry is likely to succeed after this HTTP status. */
    public static boolean isTransient(int status) {
        return TRANSIENT_STATUSES.contains(status);
    }

    /** Returns whether Elasticsearch's reason is that its disk is nearly full. */
    public static boolean isFullDisk(String reason) {
        return reason.contains(FLOOD_STAGE);
    }
}

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

/** Elasticsearch answered, but with a refusal. The message is its reason in its own words, without the JSON around them. */
public final class ElasticsearchRefusedException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** Too many requests, and what a starting server or a proxy before it says. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /** As Elasticsearch words the block that it puts on indexes whose disk is nearly full. */
    private static final String FLOOD_STAGE = "flood-stage watermark";

    private final int status;

    private ElasticsearchRefusedException(String message, int status, IOException cause) {
        super(message, cause);
        this.status = status;
    }

    /** What a client's exception says. */
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
            // A proxy's page, or nothing at all.
            return fallback;
        }
    }

    /**
     * What an error object of Elasticsearch says, as {@code reason (type)}.
     *
     * @param error the value of {@code error} in an answer, or null
     * @param fallback what to say where it says nothing
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

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Whether the same request may well succeed before long. */
    public boolean isPassing() {
        return isPassing(status) && !isFullDisk(getMessage());
    }

    /** Whether what was refused with this HTTP status may well be taken before long. */
    public static boolean isPassing(int status) {
        return PASSING.contains(status);
    }

    /** Whether a reason that Elasticsearch gives is that its disk is nearly full. */
    public static boolean isFullDisk(String reason) {
        return reason.contains(FLOOD_STAGE);
    }
}

package id.padanan.web.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;

/** Answers for documents that clients keep and ask for again: who has the same one already is not sent it once more. */
public final class Revalidation {
    private Revalidation() {}

    /**
     * A document with a validator made of its content; status 304 without it for a client that has it.
     *
     * @param freshFor for how long a client need not ask again
     */
    public static Response answer(HttpServerRequest request, byte[] content, String mediaType, Duration freshFor) {
        return answer(request, content, mediaType, freshFor, null);
    }

    /**
     * Like {@link #answer(HttpServerRequest, byte[], String, Duration)}, with the time of the last change, to the second,
     * for clients that compare only that; null for none.
     */
    public static Response answer(
            HttpServerRequest request, byte[] content, String mediaType, Duration freshFor, Instant modified) {
        // Weak, for the bytes that are sent depend on the compression.
        EntityTag tag = new EntityTag(hash(content), true);
        Response.ResponseBuilder response = isUnchanged(request, tag, modified)
                ? Response.notModified(tag)
                : Response.ok(content).type(mediaType).tag(tag);
        CacheControl cacheControl = new CacheControl();
        cacheControl.setMaxAge(Math.toIntExact(freshFor.toSeconds()));
        return response.cacheControl(cacheControl)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .lastModified(modified == null ? null : Date.from(modified))
                .build();
    }

    /** A tag decides where the client names any: dates are only for those who do not (RFC 9110, 13.1.3). */
    private static boolean isUnchanged(HttpServerRequest request, EntityTag tag, Instant modified) {
        String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.strip().equals("*") || tags.contains('"' + tag.getValue() + '"');
        }
        String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && modified != null && isUnchangedSince(since, modified);
    }

    private static boolean isUnchangedSince(String httpDate, Instant modified) {
        try {
            Instant since = ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

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
import java.util.Date;
import java.util.HexFormat;

/**
 * Answers requests for feeds, images and other documents that clients cache. Sends status 304 without content to a
 * client that has the current version. See {@link PageCaching} for pages.
 */
public final class Revalidation {
    private static final int DIGEST_LENGTH = 16;

    private Revalidation() {}

    /**
     * Returns a document with an ETag, or status 304 if the client has it.
     *
     * @param freshFor how long the client may use its copy without asking
     */
    public static Response answer(HttpServerRequest request, byte[] content, String mediaType, Duration freshFor) {
        return answer(request, content, mediaType, freshFor, null);
    }

    /**
     * Like {@link #answer(HttpServerRequest, byte[], String, Duration)}, for a document whose time of change is known.
     *
     * @param modified time of the last change, for clients that compare only dates; or null
     */
    public static Response answer(
            HttpServerRequest request, byte[] content, String mediaType, Duration freshFor, Instant modified) {
        EntityTag tag = tag(content);
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

    /** If-None-Match takes precedence over If-Modified-Since (RFC 9110, 13.1.3). */
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

    /** The ETag of a content. Weak, because the transferred bytes depend on the compression. */
    static EntityTag tag(byte[] content) {
        return new EntityTag(digest(content), true);
    }

    /** The first 16 hex digits of the SHA-256 of a content. */
    static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

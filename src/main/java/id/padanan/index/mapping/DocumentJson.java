package id.padanan.index.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A document as Hibernate Search would send it. Written here, because only who sends the bytes himself can bound them by
 * size, send again the few documents of a bulk request that were not taken, and fence off a job that lost its lock.
 */
public final class DocumentJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX").withZone(ZoneOffset.UTC);

    private final JsonGenerator json;

    private DocumentJson(JsonGenerator json) {
        this.json = json;
    }

    /** The document in UTF-8, on one line. */
    public static byte[] of(ArticleDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            new DocumentJson(generator).write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private void write(ArticleDocument document) throws IOException {
        json.writeStartObject();
        // By this, Hibernate Search knows of what kind a hit is.
        write("_entity_type", ArticleDocument.class.getSimpleName());
        write(ArticleFields.ID, document.id);
        write(ArticleFields.TITLE, document.title);
        write(ArticleFields.TITLE_EXACT, document.title);
        write(ArticleFields.BODY, document.body);
        write(ArticleFields.BODY_EXACT, document.body);
        write(ArticleFields.CAPTION, document.caption);
        write(ArticleFields.CAPTION_EXACT, document.caption);
        write(ArticleFields.PLACE, document.place);
        write(ArticleFields.PLACE_EXACT, document.place);
        write(ArticleFields.AUTHOR, document.author);
        write(ArticleFields.AUTHOR_EXACT, document.author);
        write(ArticleFields.TITLE_GLOSS, document.titleGloss);
        write(ArticleFields.TITLE_GLOSS_EXACT, document.titleGloss);
        write(ArticleFields.BODY_GLOSS, document.bodyGloss);
        write(ArticleFields.TITLE_EQUIVALENTS, document.titleEquivalents);
        write(ArticleFields.BODY_EQUIVALENTS, document.bodyEquivalents);
        writeFacts(document);
        json.writeEndObject();
    }

    private void writeFacts(ArticleDocument document) throws IOException {
        write(ArticleFields.SOURCE, document.source);
        write(ArticleFields.LANGUAGE, document.language);
        write("url", document.url);
        write(ArticleFields.PUBLISHED, document.published == null ? null : document.published.toString());
        write(ArticleFields.PUBLISHED_AT, document.publishedAt == null ? null : MOMENT.format(document.publishedAt));
        write("publishedText", document.publishedText);
        write(ArticleFields.PUBLISHED_MONTH, document.publishedMonth);
        write(ArticleFields.ORIGIN, document.origin);
        write(ArticleFields.FINGERPRINT, document.fingerprint);
        write(ArticleFields.GROUP, document.group);
        write(ArticleFields.SIGNATURE, document.signature);
    }

    private void write(String field, String text) throws IOException {
        if (text != null) {
            json.writeStringField(field, text);
        }
    }

    private void write(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}

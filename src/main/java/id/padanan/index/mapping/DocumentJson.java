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
 * Writes a document as Hibernate Search would send it. We write the JSON ourselves to limit the size of a request, to resend just
 * the rejected documents, and to stop a job that has lost its lock.
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
        // Tells Hibernate Search the type of the document.
        write("_entity_type", ArticleDocument.class.getSimpleName());
        write(ArticleFields.ID, document.id);
        write(ArticleFields.TITLE, document.title);
        write(ArticleFields.BODY, document.body);
        write("caption", document.caption);
        write("place", document.place);
        write("author", document.author);
        write(ArticleFields.TITLE_GLOSS, document.titleGloss);
        writeTerms(document);
        writeFacts(document);
        json.writeEndObject();
    }

    private void writeTerms(ArticleDocument document) throws IOException {
        write(ArticleFields.TITLE_WORDS, document.titleWords);
        write(ArticleFields.TITLE_GLOSS_WORDS, document.titleGlossWords);
        write(ArticleFields.BODY_WORDS, document.bodyWords);
        write(ArticleFields.AUTHOR_WORDS, document.authorWords);
        write(ArticleFields.TITLE_STEMS, document.titleStems);
        write(ArticleFields.STEMS, document.stems);
        write(ArticleFields.ENTRIES, document.entries);
        write(ArticleFields.TITLE_ENGLISH, document.titleEnglish);
        write(ArticleFields.ENGLISH, document.english);
        write(ArticleFields.LESS_LIKELY_ENGLISH, document.lessLikelyEnglish);
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

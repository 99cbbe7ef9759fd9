package id.padanan.synthetic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A synthetic article.
 *
 * @param id its id
 * @param title one line
 * @param body paragraphs
 * @param outlet the fictitious outlet
 * @param author a fictitious name, or null
 * @param published Jakarta time, to the minute
 * @param place dateline place, or null
 */
public record Story(
        String id,
        String title,
        List<String> body,
        Outlet outlet,
        String author,
        LocalDateTime published,
        String place) {
    private static final JsonFactory JSON = new JsonFactory();

    public Story {
        body = List.copyOf(body);
    }

    /** The article as a line of JSON Lines, without the line break. */
    byte[] json() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4 * 1024);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("title", title);
            json.writeStringField("source", outlet.key());
            writeUnlessNull(json, "author", author);
            json.writeStringField("published", published.toString() + ":00+07:00");
            json.writeStringField("url", outlet.homePage() + published.getYear() + "/" + id);
            writeUnlessNull(json, "place", place);
            json.writeStringField("body", String.join("\n\n", body));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return line.toByteArray();
    }

    private static void writeUnlessNull(JsonGenerator json, String key, String text) throws IOException {
        if (text != null) {
            json.writeStringField(key, text);
        }
    }
}

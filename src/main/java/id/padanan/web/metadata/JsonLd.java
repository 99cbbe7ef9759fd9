package id.padanan.web.metadata;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes JSON-LD in the vocabulary of schema.org. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {}

    /** A thing of schema.org with a type and properties. Each property is set once. */
    static final class Thing {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        Thing(String type) {
            properties.put("@type", type);
        }

        /** Sets a property, or does nothing if the value is null. */
        Thing with(String property, Object value) {
            if (value != null) {
                properties.put(property, value);
            }
            return this;
        }

        /** All properties, in the order in which they were set. */
        @JsonAnyGetter
        Map<String, Object> properties() {
            return properties;
        }
    }

    /** Writes a document for the content of a {@code script} element. */
    static RawString of(Thing... things) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", List.of(things));
        try {
            // In JSON, < occurs only within strings. Escaping it prevents a text from closing the script element.
            return new RawString(JSON.writeValueAsString(document).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

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

    /** Something with a type and properties, each set once. */
    static final class Thing {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        Thing(String type) {
            properties.put("@type", type);
        }

        /** Sets a property; one without a value is left out. */
        Thing with(String property, Object value) {
            if (value != null) {
                properties.put(property, value);
            }
            return this;
        }

        /** All properties, in the order they were set. */
        @JsonAnyGetter
        Map<String, Object> properties() {
            return properties;
        }
    }

    /** Things as a document that can stand within a {@code script} element of HTML. */
    static RawString of(Thing... things) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", List.of(things));
        try {
            // In JSON, < stands only within strings, where it may be escaped: so no text can end the element.
            return new RawString(JSON.writeValueAsString(document).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.padanan.corpus.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.text.CleanText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys and values of one article from front matter or JSON Lines.
 *
 * @param texts values of the known keys; never blank
 * @param unknownKeys other keys, in the order of the input
 */
record KeyedTexts(Map<String, String> texts, Set<String> unknownKeys) {
    /** The keys of front matter. */
    static final Set<String> KEYS = Set.of("id", "title", "source", "author", "published", "url", "language", "place");

    /** The keys of JSON Lines. */
    static final Set<String> KEYS_WITH_BODY =
            Stream.concat(KEYS.stream(), Stream.of("body")).collect(Collectors.toUnmodifiableSet());

    /**
     * Reads one object. Treats numbers and booleans as text as written, and null and blank values as missing.
     *
     * @throws IOException from the parser, if the input is not an object or a YAML value is a reference
     * @throws RejectedInput if a known key has a list or an object as its value
     */
    static KeyedTexts read(JsonParser parser, Set<String> knownKeys) throws IOException, RejectedInput {
        KeyedTexts keyed = new KeyedTexts(new LinkedHashMap<>(), new LinkedHashSet<>());
        if (parser.nextToken() == null) {
            return keyed;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "it is not an object with keys");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            if (!knownKeys.contains(key)) {
                keyed.unknownKeys.add(CleanText.line(key));
                parser.skipChildren();
            } else {
                keyed.put(key, parser);
            }
        }
        return keyed;
    }

    private void put(String key, JsonParser parser) throws IOException, RejectedInput {
        if (parser.currentToken().isStructStart()) {
            throw new RejectedInput(Rejection.Reason.BAD_VALUE, "'" + key + "' is a list or an object, not a text");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new JsonParseException(
                    parser, "'" + key + "' starts with '*', which makes it a YAML reference instead of text");
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL && !parser.getText().isBlank()) {
            texts.put(key, parser.getText());
        }
    }

    /** Returns the value of a key as one clean line, or null if it is missing. */
    String line(String key) {
        String text = texts.get(key);
        String line = text == null ? "" : CleanText.line(text);
        return line.isEmpty() ? null : line;
    }
}

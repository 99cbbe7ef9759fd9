package id.padanan.corpus.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.padanan.article.Language;
import id.padanan.article.Source;
import id.padanan.corpus.text.SourceMarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The outlets from {@code sources.yaml}, and the marks that identify them in raw text. Always contains
 * {@link Source#OTHER}, as the last source unless the file lists it elsewhere.
 */
public final class SourceRegistry {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    private static final ObjectReader YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .readerFor(new TypeReference<LinkedHashMap<String, SourceEntry>>() {});

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final SourceMarks marks = new SourceMarks();

    private SourceRegistry(Map<String, SourceEntry> entries) {
        entries.forEach((key, entry) -> {
            sources.put(key, source(key, entry));
            if (entry.marks != null) {
                marks.add(
                        key,
                        Marks.orNone(entry.marks.publisher),
                        Marks.orNone(entry.marks.voice),
                        Marks.orNone(entry.marks.domains));
            }
        });
        sources.putIfAbsent(Source.OTHER, new Source(Source.OTHER, "Other", null, Language.INDONESIAN));
    }

    /**
     * Reads the registry.
     *
     * @throws InvalidSourcesException if the file is not readable or not valid YAML, has an invalid key, name, home
     *     page or language, or gives the same mark to two sources
     */
    public static SourceRegistry read(Path yaml) {
        try {
            return parse(Files.readString(yaml), yaml);
        } catch (IOException e) {
            throw new InvalidSourcesException(yaml, "it cannot be read; check that it exists and is UTF-8", e);
        }
    }

    /**
     * Reads the registry from its text.
     *
     * @param origin file of the text, for messages
     * @throws InvalidSourcesException in the same cases as {@link #read}
     */
    public static SourceRegistry parse(String text, Path origin) {
        try (JsonParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new InvalidSourcesException(origin, "it is empty; list at least one source", null);
            }
            return new SourceRegistry(YAML.readValue(parser));
        } catch (IllegalArgumentException e) {
            throw new InvalidSourcesException(origin, e.getMessage(), e);
        } catch (JsonProcessingException e) {
            String problem = e.getOriginalMessage().lines().findFirst().orElse("broken YAML");
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw new InvalidSourcesException(origin, line + problem + "; compare it with the other entries", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** Returns the source with exactly this key. */
    public Optional<Source> find(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** Returns all sources in the order of the file. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    public SourceMarks marks() {
        return marks;
    }

    private static Source source(String key, SourceEntry entry) {
        require(KEY.matcher(key).matches(), "the key '" + key + "' must be 1 to 32 of a-z, 0-9 and '-'");
        require(entry != null && entry.name != null && !entry.name.isBlank(), "'" + key + "' needs a name");
        require(
                entry.homePage == null || WebAddress.isWebAddress(entry.homePage),
                "the homePage of '" + key + "' must be an http or https address");
        Language language = Language.ofCode(entry.language)
                .orElseThrow(() -> new IllegalArgumentException("the language of '" + key + "' must be id or en"));
        return new Source(key, entry.name, entry.homePage, language);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private record SourceEntry(String name, String homePage, String language, Marks marks) {}

    private record Marks(List<String> publisher, List<String> voice, List<String> domains) {
        static List<String> orNone(List<String> marks) {
            return marks == null ? List.of() : marks;
        }
    }
}

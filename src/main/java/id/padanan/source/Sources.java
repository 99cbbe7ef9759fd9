package id.padanan.source;

import id.padanan.article.Source;
import id.padanan.corpus.source.SourceRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sources of articles: those of {@code sources.yaml} in the corpus folder or, if there is none, the built-in ones.
 */
@ApplicationScoped
public class Sources {
    private static final String FILE_NAME = "sources.yaml";

    private final SourceRegistry registry;

    /** Reads the sources of this corpus folder. */
    public Sources(@ConfigProperty(name = "padanan.corpus-dir") Path corpusDir) {
        Path file = corpusDir.resolve(FILE_NAME);
        registry = Files.exists(file) ? SourceRegistry.read(file) : builtIn();
    }

    private static SourceRegistry builtIn() {
        try (InputStream yaml = Sources.class.getResourceAsStream("/" + FILE_NAME)) {
            return SourceRegistry.parse(new String(yaml.readAllBytes(), StandardCharsets.UTF_8), Path.of(FILE_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The underlying registry. */
    public SourceRegistry registry() {
        return registry;
    }

    /** All sources, in the order of the registry. */
    public List<Source> all() {
        return registry.all();
    }

    /** The source with this key, or {@link Source#OTHER} if it is unknown. */
    public Source get(String key) {
        return find(key).orElseGet(() -> find(Source.OTHER).orElseThrow());
    }

    /**
     * The keys that a reader means by a key, a name or a domain, in any case. Other text is returned in lower case.
     *
     * @param typed such as {@code detik}, {@code detikcom} or {@code detik.com}
     */
    public List<String> keysFor(String typed) {
        String wanted = plain(typed);
        List<String> keys = all().stream()
                .filter(source -> Stream.of(source.key(), source.name(), domain(source))
                        .anyMatch(name -> plain(name).equals(wanted)))
                .map(Source::key)
                .toList();
        return keys.isEmpty() ? List.of(typed.toLowerCase(Locale.ROOT)) : keys;
    }

    private static String domain(Source source) {
        String host = source.homePage() == null
                ? ""
                : String.valueOf(URI.create(source.homePage()).getHost());
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /** Letters and digits only, so that blanks and dots make no difference. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The source with this key. */
    public Optional<Source> find(String key) {
        return registry.find(key);
    }
}

package id.padanan.glossary;

import id.padanan.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words too common to tell articles apart. They are indexed like all others, but an article need not have them to be found;
 * so those of one language never keep the words of the other from matching.
 */
public final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Reads {@code stopwords/{language}.txt} from the class path, one word a line, for every language. */
    public static StopWords load() {
        Set<String> words = new HashSet<>();
        for (Language language : Language.values()) {
            words.addAll(read("/stopwords/" + language.code() + ".txt"));
        }
        return new StopWords(words);
    }

    private static Set<String> read(String resource) {
        try (InputStream stream = StopWords.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Those of one language, in lower case. */
    public static Set<String> of(Language language) {
        return read("/stopwords/" + language.code() + ".txt");
    }

    /** All of them, in lower case. */
    public Set<String> all() {
        return words;
    }

    /** Whether the word is one of them. In capitals it is not: AS is a country, WHO a body. */
    public boolean contains(String word) {
        return !isInCapitals(word) && words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

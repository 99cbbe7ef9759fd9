package id.padanan.index;

import id.padanan.index.mapping.ArticleDocument;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names of this process's aliases and indexes in Elasticsearch. All begin with the configured name. A process with
 * another name therefore never touches the index of the live site.
 */
@Singleton
public class IndexNames {
    /** Configuration key of the common name prefix; read when the process starts. */
    public static final String KEY = "padanan.index.name";

    /** Timestamp (UTC) at the end of a generation's name. */
    public static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmmssSSS");

    private static final Pattern GENERATION_SUFFIX = Pattern.compile("-\\d{8}t\\d{9}");

    private final String name;

    /** Names with this prefix. */
    public IndexNames(@ConfigProperty(name = KEY) String name) {
        this.name = name;
    }

    /** Whether this is the default name, under which the live site is served. */
    public boolean isDefault() {
        return name.equals(ArticleDocument.INDEX);
    }

    /** The alias that searches read from. */
    public String readAlias() {
        return name + "-read";
    }

    /** The alias of the previous live generation. */
    public String previousAlias() {
        return name + "-previous";
    }

    /** The alias through which the lock holder with this token writes. */
    public String writerAlias(String token) {
        return name + "-writer-" + token;
    }

    /**
     * The alias that Hibernate Search would write to. It stays unused: jobs write only through {@link #writerAlias}.
     */
    public String writeAlias() {
        return name + "-write";
    }

    /** The index that contains the lock document. */
    public String lock() {
        return name + "-lock";
    }

    /** A name for a new generation, with the current time. */
    public String newGeneration() {
        return name + "-" + LocalDateTime.now(ZoneOffset.UTC).format(TIMESTAMP);
    }

    /** Pattern that matches every generation and may also match unrelated indexes. */
    public String allGenerations() {
        return name + "-*";
    }

    /** Whether this is the name of a generation. */
    public boolean isGeneration(String index) {
        return index.startsWith(name)
                && GENERATION_SUFFIX.matcher(index.substring(name.length())).matches();
    }
}

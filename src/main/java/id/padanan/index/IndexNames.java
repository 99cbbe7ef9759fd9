package id.padanan.index;

import id.padanan.index.mapping.ArticleDocument;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the aliases and generations of this process are called in Elasticsearch: all begin with the configured name, so that
 * a process with another name never touches the readers' index.
 */
@Singleton
public class IndexNames {
    /** The configuration key of what all names begin with; read when the process starts. */
    public static final String KEY = "padanan.index.name";

    /** How a generation's name ends: with the time, in UTC. */
    public static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmmssSSS");

    private static final Pattern STAMPED = Pattern.compile("-\\d{8}t\\d{9}");

    private final String name;

    /** Names that begin with this one. */
    public IndexNames(@ConfigProperty(name = KEY) String name) {
        this.name = name;
    }

    /** Whether it is the index that a site serves from, if nothing else is configured. */
    public boolean isReaders() {
        return name.equals(ArticleDocument.INDEX);
    }

    /** The alias that searches go to. */
    public String readAlias() {
        return name + "-read";
    }

    /** The alias of the generation that was live before. */
    public String previousAlias() {
        return name + "-previous";
    }

    /** The alias through which the holder of a lock writes. */
    public String writerAlias(String token) {
        return name + "-writer-" + token;
    }

    /** The alias that Hibernate Search would write to; jobs write through {@link #writerAlias} alone. */
    public String writeAlias() {
        return name + "-write";
    }

    /** The index that the lock is kept in. */
    public String lock() {
        return name + "-lock";
    }

    /** A name for a generation that begins now. */
    public String newGeneration() {
        return name + "-" + LocalDateTime.now(ZoneOffset.UTC).format(STAMP);
    }

    /** Matches every generation, and perhaps indexes of others. */
    public String allGenerations() {
        return name + "-*";
    }

    /** Whether this is the name of a generation. */
    public boolean isGeneration(String index) {
        return index.startsWith(name)
                && STAMPED.matcher(index.substring(name.length())).matches();
    }
}

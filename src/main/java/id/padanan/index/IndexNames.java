package id.padanan.index;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the aliases and generations of this process are called in Elasticsearch: all begin with the configured name, so that
 * a process with another name never touches the readers' index.
 */
@Singleton
class IndexNames {
    /** How a generation's name ends: with the time, in UTC. */
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmmssSSS");

    private final String name;

    IndexNames(@ConfigProperty(name = TemporaryIndex.NAME_KEY) String name) {
        this.name = name;
    }

    /** Whether it is the index that a site serves from, if nothing else is configured. */
    boolean isReaders() {
        return name.equals(ArticleDocument.INDEX);
    }

    /** The alias that searches go to. */
    String readAlias() {
        return name + "-read";
    }

    /** The alias that documents are written to. */
    String writeAlias() {
        return name + "-write";
    }

    /** A name for a generation that begins now. */
    String newGeneration() {
        return name + "-" + LocalDateTime.now(ZoneOffset.UTC).format(STAMP);
    }

    /** Matches every generation. */
    String allGenerations() {
        return name + "-*";
    }
}

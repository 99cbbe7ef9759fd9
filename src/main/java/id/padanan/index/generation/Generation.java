package id.padanan.index.generation;

import id.padanan.index.IndexNames;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One build of the article index.
 *
 * @param indexName its name in Elasticsearch, such as {@code padanan-article-20261121t233115042}
 */
public record Generation(String indexName) {
    /** When the build began, from the timestamp in the name. */
    public Instant begun() {
        String stamp = indexName.substring(indexName.lastIndexOf('-') + 1);
        return LocalDateTime.parse(stamp, IndexNames.TIMESTAMP).toInstant(ZoneOffset.UTC);
    }
}

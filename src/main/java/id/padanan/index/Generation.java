package id.padanan.index;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One complete index behind the alias.
 *
 * @param indexName its name in Elasticsearch, such as {@code padanan-article-20261121t233115042}
 */
public record Generation(String indexName) {
    /** When its indexing began, which its name tells. */
    public Instant begun() {
        String stamp = indexName.substring(indexName.lastIndexOf('-') + 1);
        return LocalDateTime.parse(stamp, IndexNames.STAMP).toInstant(ZoneOffset.UTC);
    }
}

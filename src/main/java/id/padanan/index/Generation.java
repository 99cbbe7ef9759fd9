package id.padanan.index;

/**
 * One complete index behind the alias.
 *
 * @param indexName its name in Elasticsearch, such as {@code padanan-article-20261121t233115}
 */
public record Generation(String indexName) {}

/**
 * Elasticsearch: the embedded server and its life, the connection to it or to a cluster of one's own, and its health.
 * Knows nothing of articles.
 */
package id.padanan.elasticsearch;

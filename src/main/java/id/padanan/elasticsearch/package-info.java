/**
 * Elasticsearch: the embedded server and its lifecycle, the connection to it or to an external cluster, and its health.
 * Knows nothing about articles.
 */
package id.padanan.elasticsearch;

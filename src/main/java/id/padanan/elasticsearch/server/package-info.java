/** The embedded Elasticsearch server: unpacking, settings, locks, start and stop. */
package id.padanan.elasticsearch.server;

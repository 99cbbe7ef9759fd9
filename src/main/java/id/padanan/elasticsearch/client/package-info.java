/** The connection to Elasticsearch: addresses, credentials, requests, free disk space and readiness. */
package id.padanan.elasticsearch.client;

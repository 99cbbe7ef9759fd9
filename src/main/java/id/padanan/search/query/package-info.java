/** The query language: parses what a reader typed, and builds the Elasticsearch request from it. */
package id.padanan.search.query;

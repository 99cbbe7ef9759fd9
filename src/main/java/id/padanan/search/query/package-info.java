/** Interprets the words of a parsed query and builds the Elasticsearch request of a search from them. */
package id.padanan.search.query;

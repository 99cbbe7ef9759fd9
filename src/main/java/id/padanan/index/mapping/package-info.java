/** How an article becomes an Elasticsearch document: fields, analysis, English text and fingerprint. */
package id.padanan.index.mapping;

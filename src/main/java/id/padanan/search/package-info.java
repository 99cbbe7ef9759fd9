/** A reader's way in: a request parsed from a URL, the one Elasticsearch request it becomes, and the result. */
package id.padanan.search;

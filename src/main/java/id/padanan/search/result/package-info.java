/** A search result: hits, facets, timeline, and how each term was understood. */
package id.padanan.search.result;

/** Suggests a better spelling for a query. */
package id.padanan.search.spelling;

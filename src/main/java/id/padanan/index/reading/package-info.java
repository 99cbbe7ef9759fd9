/** Reads articles from the live generation by id, without searching. */
package id.padanan.index.reading;

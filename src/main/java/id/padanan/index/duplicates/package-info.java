/** Finds near-duplicate articles and groups them. */
package id.padanan.index.duplicates;

/** One indexing run: reads articles, groups near-duplicates, writes in bulk and counts. */
package id.padanan.index.run;

/** The sources of the corpus, available for injection. */
package id.padanan.source;

/** The outlets that articles come from, as {@code sources.yaml} lists them. */
package id.padanan.corpus.source;

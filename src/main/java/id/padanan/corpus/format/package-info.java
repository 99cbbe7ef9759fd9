/** The corpus formats: front matter, raw text and JSON Lines. */
package id.padanan.corpus.format;

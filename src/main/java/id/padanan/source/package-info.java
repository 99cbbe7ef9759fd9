/** The article sources as an injectable bean. */
package id.padanan.source;

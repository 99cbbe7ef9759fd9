/** Corpus files and records that are wrong in every way we know of, among good ones. */
package id.padanan.malformed;

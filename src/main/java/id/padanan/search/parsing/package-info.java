/** The query language: parses what a reader typed into words, phrases and fields. Nothing typed is an error. */
package id.padanan.search.parsing;

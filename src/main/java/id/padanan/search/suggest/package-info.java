/** Suggestions while a reader types: terms, titles and sources. */
package id.padanan.search.suggest;

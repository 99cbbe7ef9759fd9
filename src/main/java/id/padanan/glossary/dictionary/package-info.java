/** Reads dictionaries of the user's own into term pairs: dictd, Open Multilingual Wordnet and the glossary's own format. */
package id.padanan.glossary.dictionary;

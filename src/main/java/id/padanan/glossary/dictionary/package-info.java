/** Imports a user's dictionaries as term pairs: dictd, Open Multilingual Wordnet and the glossary's own format. */
package id.padanan.glossary.dictionary;

/**
 * Cleans text, and infers the facts that other formats give as keys from raw text: title, source, author, date, place
 * and caption. Start with {@link id.padanan.corpus.text.RawTextInference}.
 */
package id.padanan.corpus.text;

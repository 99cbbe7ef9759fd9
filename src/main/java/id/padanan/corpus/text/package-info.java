/**
 * Cleans text, and infers from raw text what formats with keys state: title, source, author, date, place and caption.
 * {@link id.padanan.corpus.text.RawTextInference} is the way in.
 */
package id.padanan.corpus.text;

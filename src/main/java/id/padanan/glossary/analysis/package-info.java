/**
 * Turns text into the terms that an index stores and a query looks up. One lexicon decides for index, queries and marks, so a
 * mark cannot contradict a match.
 *
 * <p>Every text yields five lists of terms, each with its span in the text:
 *
 * <ul>
 *   <li><b>words</b> as written, in small letters and without accents, for quoted phrases;
 *   <li><b>stems</b>, for Indonesian query words: see {@link id.padanan.glossary.analysis.IndonesianStems};
 *   <li><b>entries</b>, the glossary's terms that were found, so that one meaning of a query word can be switched off;
 *   <li><b>likely English</b>, for English query words: the meanings that an article is counted for;
 *   <li><b>less likely English</b>: other listed meanings, searched only where the likely ones find too little.
 * </ul>
 *
 * <p>The translation is done here, when an article is indexed, so that an English query word is one term of one field: its
 * document frequency is that of all its Indonesian counterparts together, as A. Pirkola proposes in "The effects of query
 * structure and dictionary setups in dictionary-based cross-language information retrieval" (SIGIR 1998), and a search costs
 * as much as one in a single language.
 */
package id.padanan.glossary.analysis;

/** Retrieval sets of judged queries, and measures of how well searches answer them. */
package id.padanan.evaluation;

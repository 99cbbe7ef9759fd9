/** Retrieval sets of judged queries, and how well searches answer them. */
package id.padanan.evaluation;

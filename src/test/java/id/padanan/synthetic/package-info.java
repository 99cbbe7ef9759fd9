/**
 * Generates synthetic corpora of any size that resemble real ones in length, words, names, dates and near-duplicates.
 */
package id.padanan.synthetic;

/** Made-up corpora of any size, like real ones in length, words, names, dates and near-copies. */
package id.padanan.synthetic;

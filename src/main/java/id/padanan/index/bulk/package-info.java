/** Writing in bulk, patiently and within bounded memory; knows documents as bytes only. */
package id.padanan.index.bulk;

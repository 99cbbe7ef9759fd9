/** Bulk writing with retries and bounded memory. Documents are plain bytes here. */
package id.padanan.index.bulk;

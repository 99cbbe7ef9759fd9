/**
 * The names and configuration of the index. Sub-packages hold the mapping, generations, the lock, bulk writing and the
 * indexing jobs.
 */
package id.padanan.index;

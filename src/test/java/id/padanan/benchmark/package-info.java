/** Benchmarks of the indexing job and of page loads. Run by hand, not by the test suite. */
package id.padanan.benchmark;

/** How fast, how small and how frugal the indexing job is, at any size of archive. Run by hand; no part of the suite. */
package id.padanan.benchmark;

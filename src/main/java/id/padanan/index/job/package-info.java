/** The indexing job: what a run reads, what it changes in the index, and what it says about it. */
package id.padanan.index.job;

/** Retries with exponential backoff, cancellation, and a bounded pool of workers. */
package id.padanan.index.retry;

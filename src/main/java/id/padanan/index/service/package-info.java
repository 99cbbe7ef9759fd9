/** Indexing inside the server: at first start, on a schedule, with log lines and metrics. */
package id.padanan.index.service;

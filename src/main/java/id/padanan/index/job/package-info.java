/** The indexing job: locking, disk checks, metrics and results around a full run, an update or a rollback. */
package id.padanan.index.job;

/** The lock in Elasticsearch that lets only one job write at a time, across all servers. */
package id.padanan.index.lock;

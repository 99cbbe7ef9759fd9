/** One writer at a time: the lock that jobs of all servers hold in Elasticsearch. */
package id.padanan.index.lock;

/** Starts and stops Elasticsearch with the application, and gives Hibernate Search its address. */
package id.padanan.elasticsearch.lifecycle;

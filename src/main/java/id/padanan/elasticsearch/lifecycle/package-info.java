/** Starts and stops Elasticsearch with the application, and tells Hibernate Search where it runs. */
package id.padanan.elasticsearch.lifecycle;

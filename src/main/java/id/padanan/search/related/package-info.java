/** Articles related to an article, and other versions of its text. */
package id.padanan.search.related;

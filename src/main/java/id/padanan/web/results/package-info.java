/** The results page. */
package id.padanan.web.results;

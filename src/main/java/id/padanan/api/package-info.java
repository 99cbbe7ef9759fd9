/** The JSON API: gives programs the searches, articles and term pairs that the pages show. */
package id.padanan.api;

/** The base URL of the site, shared by the pages and the API. */
package id.padanan.url;

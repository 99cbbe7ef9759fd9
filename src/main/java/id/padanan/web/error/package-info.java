/** Error pages. */
package id.padanan.web.error;

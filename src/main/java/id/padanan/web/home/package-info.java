/** The home page, and the pages help, about and status. */
package id.padanan.web.home;

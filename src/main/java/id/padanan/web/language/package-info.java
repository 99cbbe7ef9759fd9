/** The languages of the site and their messages. */
package id.padanan.web.language;

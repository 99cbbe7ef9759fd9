/** Result lists as files, for researchers: spreadsheets and reference managers. */
package id.padanan.web.export;

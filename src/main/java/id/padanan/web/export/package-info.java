/** Exports result lists to spreadsheets and reference managers. */
package id.padanan.web.export;

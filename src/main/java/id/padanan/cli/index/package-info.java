/** The {@code index} command: progress display, watching, and the reports it prints and writes. */
package id.padanan.cli.index;

/** The commands: serve, index and evaluate. */
package id.padanan.cli;

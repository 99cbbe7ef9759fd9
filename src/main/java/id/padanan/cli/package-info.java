/** The commands: serve and index. */
package id.padanan.cli;

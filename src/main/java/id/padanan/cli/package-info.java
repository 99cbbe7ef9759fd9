/** The commands: serve, index, evaluate and glossary. */
package id.padanan.cli;

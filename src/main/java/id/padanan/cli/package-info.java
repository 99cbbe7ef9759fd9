/** The command line: {@code serve}, {@code index}, {@code evaluate} and {@code glossary}. */
package id.padanan.cli;

/** The {@code glossary} commands: check, lookup and import. */
package id.padanan.cli.glossary;

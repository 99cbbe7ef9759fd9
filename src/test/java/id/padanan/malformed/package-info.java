/** Generates corpus files and records with every known flaw, mixed with valid ones. */
package id.padanan.malformed;

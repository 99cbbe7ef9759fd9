/** Finds articles that tell the same text again, and groups them. */
package id.padanan.index.duplicates;

/** The index: its names, its mapping and analysis, and how an article becomes a document and is read back. */
package id.padanan.index;

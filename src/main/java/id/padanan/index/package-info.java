/** The index: how an article becomes a document, how text is analysed, and how a generation is built and goes live. */
package id.padanan.index;

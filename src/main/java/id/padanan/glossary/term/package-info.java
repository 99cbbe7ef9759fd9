/** Term pairs: an Indonesian term with its English equivalents, and how glossary files write them. */
package id.padanan.glossary.term;

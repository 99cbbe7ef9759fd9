/** Term pairs, each an Indonesian term with its English equivalents, and the format of glossary files. */
package id.padanan.glossary.term;

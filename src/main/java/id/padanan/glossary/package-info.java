/** The translation layer: term pairs, Indonesian morphology, aligned glossing and query translation. No framework. */
package id.padanan.glossary;

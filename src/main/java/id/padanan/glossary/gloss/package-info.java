/** Glossing: renders Indonesian text in English, aligned word by word with the original. */
package id.padanan.glossary.gloss;

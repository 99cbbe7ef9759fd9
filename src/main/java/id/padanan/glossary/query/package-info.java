/** Query translation: the counterparts of a query word in the other language. */
package id.padanan.glossary.query;

/** Finds the places that matched a query in an article, and the snippets that show them. */
package id.padanan.search.highlight;

/** What pages tell machines of themselves: structured data by the vocabulary of schema.org. Templates call it. */
package id.padanan.web.metadata;

/** Structured data (JSON-LD, schema.org) for search engines. Templates call this package. */
package id.padanan.web.metadata;

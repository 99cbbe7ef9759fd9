/** The site that readers see: complete HTML pages in the reader's language, needing no script. */
package id.padanan.web;

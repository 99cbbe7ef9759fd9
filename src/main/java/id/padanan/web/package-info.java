/** The web site: complete HTML pages in the language of the reader, usable without JavaScript. */
package id.padanan.web;

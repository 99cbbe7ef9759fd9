/** The JSON API: the same searches and articles as the pages show, for programs. */
package id.padanan.api;

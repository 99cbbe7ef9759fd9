/** Atom feeds of searches, with which readers follow new articles. */
package id.padanan.web.feed;

/** Searches as Atom feeds, for readers who want to be told of new articles. */
package id.padanan.web.feed;

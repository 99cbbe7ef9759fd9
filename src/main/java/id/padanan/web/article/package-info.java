/** The article page: text with marked matches and gloss, links to other versions and related articles. */
package id.padanan.web.article;

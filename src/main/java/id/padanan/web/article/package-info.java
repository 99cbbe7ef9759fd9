/** The article page. */
package id.padanan.web.article;

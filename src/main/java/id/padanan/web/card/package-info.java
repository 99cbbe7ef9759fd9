/** Draws the preview images (OpenGraph) that other sites show with a link. */
package id.padanan.web.card;

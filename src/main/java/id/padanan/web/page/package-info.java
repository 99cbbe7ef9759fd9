/** What all pages share: the request context, links, paging, sharing, theme and language cookies. */
package id.padanan.web.page;

/** Everything that pages share: request context, links, paging, share links, and the cookies for theme and language. */
package id.padanan.web.page;

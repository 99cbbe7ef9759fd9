/** HTTP concerns of all pages: compression, caching, security headers and static assets. */
package id.padanan.web.http;

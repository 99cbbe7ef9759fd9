/** Files for browsers and crawlers: sitemap, robots.txt, OpenSearch description and web app manifest. */
package id.padanan.web.site;

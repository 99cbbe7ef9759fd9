/** What browsers and crawlers ask of a site besides its pages: what there is, what they may, and how to search it. */
package id.padanan.web.site;

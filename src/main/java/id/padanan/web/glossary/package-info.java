/** The glossary page. */
package id.padanan.web.glossary;

/**
 * The glossary and its lookups. Sub-packages hold term pairs, Indonesian morphology, English word forms, aligned
 * glossing and query translation. Uses no framework.
 */
package id.padanan.glossary;

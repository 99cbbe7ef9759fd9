/** The domain: articles, their ids, sources, languages and permalinks. Knows no framework. */
package id.padanan.article;

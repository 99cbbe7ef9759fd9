/** The domain: articles, their ids, sources, languages and permalinks. Uses no framework. */
package id.padanan.article;

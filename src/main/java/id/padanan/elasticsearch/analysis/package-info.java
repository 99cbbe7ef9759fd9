/**
 * The analysis plugin of the embedded server: the token filters of Elasticsearch's {@code analysis-common} module that
 * the server on Maven Central lacks, under the same names and settings and on top of the same Lucene classes, so that
 * the index settings are valid as they are on any full Elasticsearch.
 *
 * <p>The build packs these classes on their own into {@code plugins/padanan-analysis/} of the unpacked server. The
 * application never loads them: what they extend is on the server's class path only.
 */
package id.padanan.elasticsearch.analysis;

/**
 * The analysis plugin of the embedded server. It contains the token filters of Elasticsearch's {@code analysis-common}
 * module that the server on Maven Central lacks. They have the same names and settings and use the same Lucene classes,
 * so the index settings are also valid on any full Elasticsearch.
 *
 * <p>The build packs these classes separately into {@code plugins/padanan-analysis/} of the unpacked server. The
 * application never loads them, because the classes that they extend are only on the server's class path.
 */
package id.padanan.elasticsearch.analysis;

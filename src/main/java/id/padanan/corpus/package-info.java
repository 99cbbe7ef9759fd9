/**
 * Reads corpus files into articles, or into rejections with a place and a reason. {@link
 * id.padanan.corpus.CorpusReader} is the way in; {@link id.padanan.corpus.source.SourceRegistry} knows the outlets.
 */
package id.padanan.corpus;

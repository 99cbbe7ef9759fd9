/**
 * Reads corpus files into articles, or into rejections with a location and a reason. Start with
 * {@link id.padanan.corpus.CorpusReader}; {@link id.padanan.corpus.source.SourceRegistry} contains the outlets.
 */
package id.padanan.corpus;

package id.padanan.index.mapping;

import io.quarkus.hibernate.search.standalone.elasticsearch.SearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The analyzers of the index. Every name and setting is one that a full Elasticsearch 8.19 or 9 knows without any plugin.
 * {@link TextAnalysis} is the same thing within this process; the two must stay alike.
 */
@SearchExtension
public class IndexAnalysis implements ElasticsearchAnalysisConfigurer {
    /** Words as written, in lower case: for quotes, and to rank exact forms above stemmed ones. */
    public static final String EXACT = "padanan_exact";

    /** Indonesian words by their stems, without accents. */
    public static final String INDONESIAN = "padanan_indonesian";

    /** English words of the gloss by their stems, without accents and possessive endings. */
    public static final String ENGLISH = "padanan_english";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("padanan_indonesian_stemmer").type("stemmer").param("language", "indonesian");
        context.tokenFilter("padanan_english_stemmer").type("stemmer").param("language", "english");
        context.tokenFilter("padanan_english_possessive").type("stemmer").param("language", "possessive_english");
        context.analyzer(EXACT).custom().tokenizer("standard").tokenFilters("lowercase");
        context.analyzer(INDONESIAN)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "padanan_indonesian_stemmer");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("padanan_english_possessive", "lowercase", "asciifolding", "padanan_english_stemmer");
    }
}

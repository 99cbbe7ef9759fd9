package id.padanan.elasticsearch.analysis;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems Indonesian or English tokens. Setting: {@code language}, or its alias {@code name}. */
@NamedComponent("stemmer")
public class StemmerFilterFactory implements TokenFilterFactory {
    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS = Map.of(
            "indonesian", IndonesianStemFilter::new,
            "english", PorterStemFilter::new,
            "porter", PorterStemFilter::new,
            "porter2", input -> new SnowballFilter(input, new EnglishStemmer()),
            "light_english", KStemFilter::new,
            "kstem", KStemFilter::new,
            "minimal_english", EnglishMinimalStemFilter::new,
            "possessive_english", EnglishPossessiveFilter::new);

    private final UnaryOperator<TokenStream> stemmer;

    @Inject
    public StemmerFilterFactory(StemmerSettings settings) {
        String language = settings.language().isEmpty() ? settings.name() : settings.language();
        stemmer = STEMMERS.get(language.toLowerCase(Locale.ROOT));
        if (stemmer == null) {
            throw new IllegalArgumentException("stemmer: no language `" + language + "` in the padanan-analysis plugin;"
                    + " it has " + String.join(", ", new TreeSet<>(STEMMERS.keySet())));
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        return stemmer.apply(input);
    }

    /** Settings of {@code stemmer}. */
    @AnalysisSettings
    public interface StemmerSettings {
        @StringSetting(path = "language", defaultValue = "")
        String language();

        @StringSetting(path = "name", defaultValue = "porter")
        String name();
    }
}

package id.padanan.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/**
 * Replaces words with configured stems and protects these from later stemmers. Setting: {@code rules}, a list of
 * {@code word, word => stem}.
 */
@NamedComponent("stemmer_override")
public class StemmerOverrideFilterFactory implements TokenFilterFactory {
    private static final String ARROW = "=>";

    /** Null without rules. Elasticsearch creates one instance of each filter without settings, which must not fail. */
    private final StemmerOverrideMap stems;

    @Inject
    public StemmerOverrideFilterFactory(StemmerOverrideSettings settings) {
        stems = settings.rules().isEmpty() ? null : stems(settings.rules());
    }

    private static StemmerOverrideMap stems(List<String> rules) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        rules.forEach(rule -> addRule(builder, rule));
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addRule(StemmerOverrideFilter.Builder builder, String rule) {
        int arrow = rule.indexOf(ARROW);
        String stem = arrow < 0 ? "" : rule.substring(arrow + ARROW.length()).strip();
        if (stem.isEmpty() || stem.contains(",") || stem.contains(ARROW)) {
            throw new IllegalArgumentException(
                    "stemmer_override: `" + rule + "` is not of the form `word, word => stem`");
        }
        for (String word : rule.substring(0, arrow).split(",", -1)) {
            if (word.isBlank()) {
                throw new IllegalArgumentException("stemmer_override: `" + rule + "` has an empty word before `=>`");
            }
            builder.add(word.strip(), stem);
        }
    }

    @Override
    public TokenStream create(TokenStream input) {
        if (stems == null) {
            throw new IllegalArgumentException("stemmer_override needs the setting `rules`: a list of `word => stem`");
        }
        return new StemmerOverrideFilter(input, stems);
    }

    /** Settings of {@code stemmer_override}. */
    @AnalysisSettings
    public interface StemmerOverrideSettings {
        @ListSetting(path = "rules")
        List<String> rules();
    }
}

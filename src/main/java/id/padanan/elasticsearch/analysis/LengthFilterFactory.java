package id.padanan.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.IntSetting;

/** Drops tokens that are too short or too long. Settings: {@code min} and {@code max}. */
@NamedComponent("length")
public class LengthFilterFactory implements TokenFilterFactory {
    private final int min;
    private final int max;

    @Inject
    public LengthFilterFactory(LengthSettings settings) {
        min = settings.min();
        max = settings.max();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new LengthFilter(input, min, max);
    }

    /** Settings of {@code length}, in characters, both inclusive. */
    @AnalysisSettings
    public interface LengthSettings {
        @IntSetting(path = "min", defaultValue = 0)
        int min();

        @IntSetting(path = "max", defaultValue = Integer.MAX_VALUE)
        int max();
    }
}

package id.padanan.elasticsearch.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** Protects the given words from later stemmers. Settings: {@code keywords} and {@code ignore_case}. */
@NamedComponent("keyword_marker")
public class KeywordMarkerFilterFactory implements TokenFilterFactory {
    private final CharArraySet keywords;

    @Inject
    public KeywordMarkerFilterFactory(KeywordMarkerSettings settings) {
        keywords = new CharArraySet(settings.keywords(), settings.ignoreCase());
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new SetKeywordMarkerFilter(input, keywords);
    }

    /** Settings of {@code keyword_marker}. */
    @AnalysisSettings
    public interface KeywordMarkerSettings {
        @ListSetting(path = "keywords")
        List<String> keywords();

        @BooleanSetting(path = "ignore_case", defaultValue = false)
        boolean ignoreCase();
    }
}

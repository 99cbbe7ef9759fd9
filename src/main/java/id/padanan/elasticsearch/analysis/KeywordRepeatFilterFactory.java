package id.padanan.elasticsearch.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Emits each token twice, once protected from later stemmers. */
@NamedComponent("keyword_repeat")
public class KeywordRepeatFilterFactory implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream input) {
        return new KeywordRepeatFilter(input);
    }
}

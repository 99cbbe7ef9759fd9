package id.padanan.index.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The index's analyzers within this process, by the very Lucene classes that Elasticsearch uses, so that what matched can
 * be found again in a text without asking the server. All split a text alike: the n-th token of one is the n-th of the
 * other.
 */
public final class TextAnalysis {
    private static final Analyzer EXACT = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }
    };

    private static final Analyzer INDONESIAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
            return new TokenStreamComponents(tokenizer, new IndonesianStemFilter(folded));
        }
    };

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
            return new TokenStreamComponents(tokenizer, new PorterStemFilter(folded));
        }
    };

    private TextAnalysis() {}

    /**
     * A word of a text.
     *
     * @param term the form under which it is indexed
     * @param start offset of its first character in the text
     * @param end offset after its last character
     */
    public record IndexToken(String term, int start, int end) {}

    /** The words of a text as {@link IndexAnalysis#EXACT} indexes them. */
    public static List<IndexToken> exact(String text) {
        return analyze(EXACT, text);
    }

    /** The words of a text as {@link IndexAnalysis#INDONESIAN} indexes them. */
    public static List<IndexToken> indonesian(String text) {
        return analyze(INDONESIAN, text);
    }

    /** The words of an English text as {@link IndexAnalysis#ENGLISH} indexes them. */
    public static List<IndexToken> english(String text) {
        return analyze(ENGLISH, text);
    }

    private static List<IndexToken> analyze(Analyzer analyzer, String text) {
        List<IndexToken> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new IndexToken(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        return tokens;
    }
}

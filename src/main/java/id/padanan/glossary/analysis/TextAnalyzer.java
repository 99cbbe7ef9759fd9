package id.padanan.glossary.analysis;

import id.padanan.article.Language;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.StopWords;
import id.padanan.glossary.Token;
import id.padanan.glossary.Token.TokenKind;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.analysis.AnalyzedText.TextTerm;
import id.padanan.glossary.gloss.TermTrie;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.TermPair;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Finds the terms of texts ({@link AnalyzedText}). The time it takes grows with the length of a text. Safe for use by many
 * threads.
 */
public final class TextAnalyzer {
    /** Derived words recur: a few thousand remembered ones answer most look-ups. Then all are forgotten at once. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Glossary glossary;
    private final IndonesianLexicon lexicon;
    private final IndonesianStems stems;
    private final EnglishTerms english;
    private final TermTrie phrases;
    private final IdentityHashMap<TermPair, SenseTerms> termsOfPairs = new IdentityHashMap<>();
    private final Map<String, Optional<SenseTerms>> remembered = new ConcurrentHashMap<>();

    /**
     * An analyzer of Indonesian and English texts.
     *
     * @param lexicon of the same glossary, like {@code stems} and {@code english}
     */
    public TextAnalyzer(Glossary glossary, IndonesianLexicon lexicon, IndonesianStems stems, EnglishTerms english) {
        this.glossary = glossary;
        this.lexicon = lexicon;
        this.stems = stems;
        this.english = english;
        this.phrases = new TermTrie(glossary.pairs());
        for (TermPair pair : glossary.pairs()) {
            termsOfPairs.put(pair, SenseTerms.of(WordSense.of(pair, WordAnalysis.ofRoot(pair.key())), english));
        }
    }

    /** An analyzer of texts with all that it needs made from a glossary. */
    public static TextAnalyzer of(Glossary glossary) {
        Set<String> stopWords = StopWords.of(Language.ENGLISH);
        return new TextAnalyzer(
                glossary,
                new IndonesianLexicon(glossary),
                new IndonesianStems(glossary, stopWords),
                new EnglishTerms(glossary, stopWords));
    }

    /** The terms of an Indonesian text of an article whose names are known. */
    public AnalyzedText analyze(String text, ArticleNames names) {
        return new TextAnalysis(this, text, names).run();
    }

    /** The terms of an English text, in which each word is what it says. */
    public AnalyzedText analyzeEnglish(String text) {
        AnalyzedText terms = AnalyzedText.empty();
        for (Token token : Tokenizer.tokenize(text)) {
            if (token.isWord() || token.kind() == TokenKind.NUMBER) {
                String written = text.substring(token.start(), token.end());
                String folded = asWritten(token, written);
                add(terms.words(), token, folded);
                add(terms.stems(), token, folded);
                List<String> lookups = english.lookups(written);
                (lookups.isEmpty() ? List.of(folded) : lookups).forEach(term -> add(terms.likely(), token, term));
            }
        }
        return terms;
    }

    private static void add(List<TextTerm> terms, Token token, String term) {
        terms.add(new TextTerm(token.start(), token.end(), term));
    }

    /** The words of a text as written, separated by spaces, as phrases are looked up. */
    public static String words(String text) {
        return Tokenizer.tokenize(text).stream()
                .filter(token -> token.isWord() || token.kind() == TokenKind.NUMBER)
                .map(token -> asWritten(token, text.substring(token.start(), token.end())))
                .collect(Collectors.joining(" "));
    }

    /** The term of a word or number as written. */
    static String asWritten(Token token, String written) {
        return token.isWord() ? WrittenForms.joined(Folding.fold(written)) : WrittenForms.number(written);
    }

    Glossary glossary() {
        return glossary;
    }

    IndonesianStems stems() {
        return stems;
    }

    EnglishTerms english() {
        return english;
    }

    TermTrie phrases() {
        return phrases;
    }

    /** The English of a pair. */
    SenseTerms termsOf(TermPair pair) {
        return termsOfPairs.get(pair);
    }

    /** The English of a word that the glossary lists or can derive, in any case; nothing for a name. */
    Optional<SenseTerms> termsOf(String word) {
        Optional<SenseTerms> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        Optional<SenseTerms> terms =
                lexicon.find(word).filter(sense -> !sense.isListedName()).map(sense -> SenseTerms.of(sense, english));
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(word, terms);
        return terms;
    }
}

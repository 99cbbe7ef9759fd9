package id.padanan.glossary.analysis;

import id.padanan.glossary.Token;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.gloss.LetterCase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells names from common words by how one article writes them: a name is capitalised in mid-sentence and never written in
 * small letters. Headlines in title case say nothing.
 */
public final class ArticleNames {
    private static final double TITLE_CASE_SHARE = 0.7;

    /** Shorter words stay small even in title case. */
    private static final int SHORTEST_IN_TITLE_CASE = 4;

    private static final int FEWEST_WORDS = 3;

    private final Set<String> names;

    private ArticleNames(Set<String> names) {
        this.names = names;
    }

    /**
     * The names of an article.
     *
     * @param texts its title, caption and paragraphs
     */
    public static ArticleNames in(Collection<String> texts) {
        Set<String> capitalised = new HashSet<>();
        Set<String> small = new HashSet<>();
        texts.forEach(text -> collect(text, capitalised, small));
        capitalised.removeAll(small);
        return new ArticleNames(capitalised);
    }

    private static void collect(String text, Set<String> capitalised, Set<String> small) {
        List<Token> tokens = Tokenizer.tokenize(text);
        boolean evidence = !isTitleCase(text, tokens);
        boolean sentenceStart = true;
        for (Token token : tokens) {
            if (token.isWord()) {
                char first = text.charAt(token.start());
                if (Character.isLowerCase(first)) {
                    small.add(token.key());
                } else if (evidence
                        && !sentenceStart
                        && LetterCase.of(text.substring(token.start(), token.end())) == LetterCase.FIRST) {
                    capitalised.add(token.key());
                }
            }
            sentenceStart = token.startsSentence(sentenceStart);
        }
    }

    /** Whether nearly every longer word of a text is capitalised, as in many headlines. */
    static boolean isTitleCase(String text, List<Token> tokens) {
        int words = 0;
        int capitalised = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.end() - token.start() >= SHORTEST_IN_TITLE_CASE) {
                words++;
                capitalised += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitalised >= TITLE_CASE_SHARE * words;
    }

    boolean contains(Token word) {
        return names.contains(word.key());
    }
}

package id.padanan.glossary.analysis;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.Token;
import id.padanan.glossary.Token.TokenKind;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.analysis.AnalyzedText.TextTerm;
import id.padanan.glossary.gloss.LetterCase;
import id.padanan.glossary.gloss.TermTrie.TrieMatch;
import id.padanan.glossary.morphology.Clitics;
import id.padanan.glossary.term.TermPair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The analysis of one Indonesian text. */
final class TextAnalysis {
    /** What is longer is no word and means nothing. */
    private static final int LONGEST_WORD = 64;

    /** A short word and a number next to each other are one term, too: <i>Rp 10</i>, <i>3 kg</i>, <i>Covid 19</i>. */
    private static final int LONGEST_JOINED = 5;

    private final TextAnalyzer analyzer;
    private final String text;
    private final ArticleNames names;
    private final List<Token> tokens;
    private final boolean titleCase;
    private final boolean allCapitals;
    private final AnalyzedText terms = AnalyzedText.empty();

    TextAnalysis(TextAnalyzer analyzer, String text, ArticleNames names) {
        this.analyzer = analyzer;
        this.text = text;
        this.names = names;
        this.tokens = Tokenizer.tokenize(text);
        this.titleCase = ArticleNames.isTitleCase(text, tokens);
        this.allCapitals = titleCase && text.equals(text.toUpperCase(Locale.ROOT));
    }

    AnalyzedText run() {
        boolean sentenceStart = true;
        for (int at = 0; at < tokens.size(); ) {
            int next = at + 1;
            if (isMeaningful(tokens.get(at))) {
                next = addMeaning(at, sentenceStart || titleCase);
            }
            for (; at < next; at++) {
                addWritten(at, sentenceStart || titleCase);
                sentenceStart = tokens.get(at).startsSentence(sentenceStart);
            }
        }
        return terms;
    }

    private static boolean isMeaningful(Token token) {
        return token.isWord() && length(token) <= LONGEST_WORD;
    }

    private static int length(Token token) {
        return token.end() - token.start();
    }

    private String written(int at) {
        return text.substring(tokens.get(at).start(), tokens.get(at).end());
    }

    private boolean isAcronym(String written) {
        return !allCapitals && EnglishTerms.isAbbreviation(written);
    }

    /**
     * Whether a word is written as a name.
     *
     * @param anyCapital whether its place would give any word a capital
     */
    private boolean isName(Token token, String written, boolean anyCapital) {
        return names.contains(token) || (!anyCapital && LetterCase.of(written) == LetterCase.FIRST);
    }

    /** Adds a token to the words and the stems. */
    private void addWritten(int at, boolean anyCapital) {
        Token token = tokens.get(at);
        if (token.kind() == TokenKind.HYPHEN) {
            addJoinedByHyphen(at);
        } else if (token.isWord() || token.kind() == TokenKind.NUMBER) {
            String written = written(at);
            String folded = TextAnalyzer.asWritten(token, written);
            add(terms.words(), token, folded);
            add(terms.stems(), token, token.isWord() ? stem(token, written, folded, anyCapital) : folded);
            if (token.isWord() && isAcronym(written)) {
                add(terms.stems(), token, acronym(written));
            }
            if (!token.isWord()) {
                add(terms.likely(), token, folded);
            }
            addLettersAndDigits(token, folded);
            addJoinedBySpace(at);
        }
    }

    private static String acronym(String written) {
        return written.replace(".", "");
    }

    private String stem(Token token, String written, String folded, boolean anyCapital) {
        if (isAcronym(written)) {
            return folded;
        }
        return isName(token, written, anyCapital)
                ? stemOfName(folded)
                : analyzer.stems().stem(folded);
    }

    /** A capitalised word keeps its form unless it is listed, or a listed word with a clitic. */
    private String stemOfName(String folded) {
        return Clitics.splits(folded).stream()
                .map(Clitics::stem)
                .filter(analyzer.glossary()::contains)
                .findFirst()
                .map(analyzer.stems()::stem)
                .orElse(folded);
    }

    private void addLettersAndDigits(Token token, String folded) {
        List<String> parts = WrittenForms.lettersAndDigits(folded);
        if (parts.size() > 1 && token.isWord()) {
            parts.forEach(part -> add(terms.stems(), token, part));
        }
    }

    private void addJoinedByHyphen(int at) {
        if (at > 0 && at + 1 < tokens.size() && isJoinable(at - 1) && isJoinable(at + 1)) {
            String before = Folding.fold(written(at - 1));
            String after = Folding.fold(written(at + 1));
            if (!before.equals(after)) {
                int start = tokens.get(at - 1).start();
                add(terms.stems(), start, tokens.get(at + 1).end(), WrittenForms.joined(before + after));
                add(terms.likely(), start, tokens.get(at + 1).end(), WrittenForms.joined(before + after));
            }
        }
    }

    private static boolean isWordOrNumber(Token token) {
        return token.isWord() || token.kind() == TokenKind.NUMBER;
    }

    private boolean isJoinable(int at) {
        return isWordOrNumber(tokens.get(at)) && length(tokens.get(at)) <= LONGEST_WORD;
    }

    private void addJoinedBySpace(int at) {
        if (at < 2 || tokens.get(at - 1).kind() != TokenKind.SPACE) {
            return;
        }
        Token before = tokens.get(at - 2);
        Token token = tokens.get(at);
        boolean wordAndNumber = (before.kind() == TokenKind.NUMBER && token.isWord())
                || (before.isWord() && token.kind() == TokenKind.NUMBER);
        if (wordAndNumber && length(before) <= LONGEST_JOINED && length(token) <= LONGEST_JOINED) {
            String joined =
                    TextAnalyzer.asWritten(before, written(at - 2)) + TextAnalyzer.asWritten(token, written(at));
            add(terms.stems(), before.start(), token.end(), joined);
        }
    }

    /** Adds the English of the longest term at a token, and returns the index after it. */
    private int addMeaning(int at, boolean anyCapital) {
        TrieMatch match = analyzer.phrases().longestAt(tokens, at);
        int compoundEnd = endOfHyphenated(at);
        if (compoundEnd > at + 1 && (match == null || match.end() < compoundEnd)) {
            Optional<SenseTerms> sense = analyzer.termsOf(Folding.fold(written(at) + "-" + written(at + 2)));
            if (sense.isPresent()) {
                addSense(at, compoundEnd, sense.get());
                return compoundEnd;
            }
        }
        if (match != null) {
            String written = text.substring(
                    tokens.get(at).start(), tokens.get(match.end() - 1).end());
            TermPair pair = Glossary.closest(match.pairs(), written);
            if (mayMean(written, pair)) {
                addPair(at, match.end(), pair);
                return match.end();
            }
        }
        addWordMeaning(at, anyCapital);
        return at + 1;
    }

    private int endOfHyphenated(int at) {
        boolean joined = at + 2 < tokens.size()
                && tokens.get(at + 1).kind() == TokenKind.HYPHEN
                && isMeaningful(tokens.get(at + 2));
        return joined ? at + 3 : at + 1;
    }

    /** An abbreviation is written in capitals, and what is written in capitals is no common word. */
    private boolean mayMean(String written, TermPair pair) {
        boolean capitals = LetterCase.of(written) == LetterCase.UPPER;
        return LetterCase.of(pair.term()) == LetterCase.UPPER ? capitals : !isAcronym(written) || pair.isCapitalised();
    }

    private void addPair(int from, int to, TermPair pair) {
        addSense(from, to, analyzer.termsOf(pair));
        for (int i = from; to > from + 1 && i < to; i++) {
            addWithin(i, pair);
        }
    }

    private void addWithin(int at, TermPair phrase) {
        Token token = tokens.get(at);
        if (token.isWord()) {
            analyzer.termsOf(Folding.fold(written(at)))
                    .map(sense -> sense.within(phrase, analyzer.english()))
                    .ifPresent(within -> within.forEach(term -> add(terms.likely(), token, term)));
        }
    }

    private void addWordMeaning(int at, boolean anyCapital) {
        Token token = tokens.get(at);
        String written = written(at);
        String folded = TextAnalyzer.asWritten(token, written);
        boolean name = isName(token, written, anyCapital);
        Optional<SenseTerms> sense = name || isAcronym(written) ? Optional.empty() : analyzer.termsOf(folded);
        if (sense.isPresent()) {
            addSense(at, at + 1, sense.get());
        } else {
            // A name that is an English word, too, hardly means it: the game Free Fire is no fire.
            boolean namesake = name && analyzer.english().isListed(folded);
            add(namesake ? terms.lessLikely() : terms.likely(), token, folded);
            if (isAcronym(written)) {
                add(terms.likely(), token, acronym(written));
            }
        }
    }

    private void addSense(int from, int to, SenseTerms sense) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        add(terms.entries(), start, end, sense.entry());
        sense.likely().forEach(term -> add(terms.likely(), start, end, term));
        sense.lessLikely().forEach(term -> add(terms.lessLikely(), start, end, term));
    }

    private static void add(List<TextTerm> list, Token token, String term) {
        add(list, token.start(), token.end(), term);
    }

    private static void add(List<TextTerm> list, int start, int end, String term) {
        if (!term.isEmpty()) {
            list.add(new TextTerm(start, end, term));
        }
    }
}

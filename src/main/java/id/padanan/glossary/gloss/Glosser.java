package id.padanan.glossary.gloss;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.Token;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.morphology.WordAnalysis;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders Indonesian text in English word by word. Each segment has its span in the original. Uses the longest listed
 * term, else the morphological analysis of the word. Accepts any text; takes time linear in its length. Immutable and
 * safe for use by many threads.
 */
public final class Glosser {
    /** Longer tokens are left unchanged. */
    private static final int MAX_WORD = 64;

    /** All-capital words up to this length are treated as abbreviations, not as derived words. */
    private static final int MAX_ABBREVIATION = 5;

    /** Minimum root length in a capitalised word within a sentence, which may be a name. */
    private static final int MIN_ROOT_IN_NAME = 5;

    private final IndonesianLexicon lexicon;
    private final TermTrie terms;
    private final EnglishForms english;

    /** A glosser with its own lexicon. */
    public Glosser(Glossary glossary) {
        this(glossary, new IndonesianLexicon(glossary));
    }

    /** A glosser with a shared lexicon of the same glossary. */
    public Glosser(Glossary glossary, IndonesianLexicon lexicon) {
        this.lexicon = lexicon;
        this.terms = new TermTrie(glossary.pairs());
        this.english = glossary.englishForms();
    }

    /** The gloss of a text. */
    public Gloss gloss(String text) {
        List<DraftSegment> drafts = drafts(text);
        NounPhrases phrases = new NounPhrases(drafts, english);
        phrases.inflect();
        int[] order = phrases.order();
        GlossSegment[] segments = new GlossSegment[order.length];
        List<GlossSegment> readingOrder = new ArrayList<>(order.length);
        for (int i = 0; i < order.length; i++) {
            // A moved word takes the letter case of its new position: "Jaminan keamanan" is "Security guarantee".
            DraftSegment draft = drafts.get(order[i]);
            segments[order[i]] = draft.toSegment(text, drafts.get(i).letterCase);
            readingOrder.add(segments[order[i]]);
        }
        return new Gloss(text, List.of(segments), readingOrder);
    }

    private List<DraftSegment> drafts(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        List<DraftSegment> drafts = new ArrayList<>(tokens.size());
        boolean sentenceStart = true;
        for (int at = 0; at < tokens.size(); ) {
            Token token = tokens.get(at);
            if (!token.isWord() || token.end() - token.start() > MAX_WORD) {
                drafts.add(untranslated(token, text));
                sentenceStart = token.startsSentence(sentenceStart);
                at++;
            } else {
                at = addTranslated(text, tokens, at, sentenceStart, drafts);
                sentenceStart = false;
            }
        }
        return drafts;
    }

    /** Adds the segment for the words at a token and returns the index after them. */
    private int addTranslated(
            String text, List<Token> tokens, int at, boolean sentenceStart, List<DraftSegment> drafts) {
        TermTrie.TrieMatch match = terms.longestAt(tokens, at);
        int compoundEnd = endOfHyphenated(tokens, at);
        if (compoundEnd > at + 1 && (match == null || match.end() < compoundEnd)) {
            Optional<WordSense> sense = lexicon.find(hyphenated(tokens, at));
            if (sense.isPresent()) {
                drafts.add(draft(text, tokens, at, compoundEnd, sense.get()));
                return compoundEnd;
            }
        }
        if (match != null) {
            String written = text.substring(
                    tokens.get(at).start(), tokens.get(match.end() - 1).end());
            TermPair pair = Glossary.closest(match.pairs(), written);
            if (!isUncapitalisedAbbreviation(pair, written)) {
                WordAnalysis analysis = new WordAnalysis(
                        TermPair.keyOf(written), pair.key(), List.of(), List.of(), match.clitics(), false);
                drafts.add(draft(text, tokens, at, match.end(), WordSense.of(pair, analysis)));
                return match.end();
            }
        }
        drafts.add(wordDraft(text, tokens, at, sentenceStart));
        return at + 1;
    }

    private DraftSegment wordDraft(String text, List<Token> tokens, int at, boolean sentenceStart) {
        Token token = tokens.get(at);
        String written = text.substring(token.start(), token.end());
        LetterCase letterCase = LetterCase.of(written);
        if (letterCase == LetterCase.UPPER && written.length() <= MAX_ABBREVIATION) {
            return untranslated(token, text);
        }
        boolean maybeName = !sentenceStart && letterCase == LetterCase.FIRST;
        return lexicon.find(written)
                .filter(sense ->
                        sense.origin() != SenseOrigin.NAME || sense.analysis().isDerived())
                .filter(sense -> !maybeName || isUnlikelyName(sense))
                .map(sense -> draft(text, tokens, at, at + 1, sense))
                .orElseGet(() -> untranslated(token, text));
    }

    private static boolean isUnlikelyName(WordSense sense) {
        WordAnalysis analysis = sense.analysis();
        boolean hasPersonalClitic = analysis.hasClitic("ku")
                || analysis.hasClitic("mu")
                || analysis.prefixes().contains("ku");
        return sense.origin() == SenseOrigin.ROOT
                && !hasPersonalClitic
                && analysis.root().length() >= MIN_ROOT_IN_NAME;
    }

    /** Abbreviations match in capitals only: <i>Asi</i> is not <i>ASI</i>. */
    private static boolean isUncapitalisedAbbreviation(TermPair pair, String written) {
        return LetterCase.of(pair.term()) == LetterCase.UPPER && LetterCase.of(written) != LetterCase.UPPER;
    }

    private DraftSegment draft(String text, List<Token> tokens, int from, int to, WordSense sense) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        LetterCase written = LetterCase.of(text.substring(start, end));
        boolean abbreviation = sense.origin() == SenseOrigin.NAME
                && (sense.partOfSpeech() == PartOfSpeech.ABBREVIATION || end - start <= MAX_ABBREVIATION);
        LetterCase targetCase = abbreviation && written == LetterCase.UPPER ? LetterCase.LOWER : written;
        DraftSegment draft = DraftSegment.translated(start, end, sense, targetCase);
        new CliticReadings(sense).addTo(draft);
        if (sense.analysis().reduplicated() && draft.isNoun()) {
            draft.makePlural(english);
        }
        return draft;
    }

    private static DraftSegment untranslated(Token token, String text) {
        String original = text.substring(token.start(), token.end());
        return DraftSegment.untranslated(token.kind(), token.start(), token.end(), original);
    }

    /** The index after two words joined by a hyphen, or after the single word. */
    private static int endOfHyphenated(List<Token> tokens, int at) {
        boolean joined = at + 2 < tokens.size()
                && tokens.get(at + 1).kind() == Token.TokenKind.HYPHEN
                && tokens.get(at + 2).isWord()
                && tokens.get(at + 2).key().length() <= MAX_WORD;
        return joined ? at + 3 : at + 1;
    }

    private static String hyphenated(List<Token> tokens, int at) {
        return tokens.get(at).key() + "-" + tokens.get(at + 2).key();
    }
}

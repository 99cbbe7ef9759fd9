package id.padanan.glossary.gloss;

import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.Token;
import id.padanan.glossary.WordSense;
import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A mutable gloss segment: its neighbours may still change the reading. */
final class DraftSegment {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "to", "by", "in", "on", "at", "for", "from", "with", "the", "than", "as", "that", "who", "which");

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Locational nouns, which correspond to English prepositions and stay before their noun. */
    private static final Set<String> LOCATIONAL_NOUNS = Set.of(
            "antara",
            "atas",
            "bawah",
            "belakang",
            "dalam",
            "depan",
            "hadapan",
            "luar",
            "samping",
            "sebelah",
            "sekitar",
            "seluruh",
            "sepanjang",
            "tengah");

    private static final Set<String> DEMONSTRATIVES = Set.of("ini", "itu", "tersebut");

    final int start;
    final int end;
    final SenseOrigin origin;
    final List<Equivalent> equivalents;
    final PartOfSpeech partOfSpeech;
    final String term;
    final LetterCase letterCase;

    /** The English words without {@link #before} and {@link #after}. */
    String core;

    boolean isPlural;

    /** Words before the noun phrase or clause, such as {@code its}, with a trailing space; or empty. */
    String before = "";

    /** The possessive from a clitic on an adjective; used only if the adjective modifies a noun. */
    String owner = "";

    /** Words that clitics add at the end, with a leading space; or empty. */
    String after = "";

    private DraftSegment(int start, int end, SenseOrigin origin, WordSense sense, String core, LetterCase letterCase) {
        this.start = start;
        this.end = end;
        this.origin = origin;
        this.equivalents = sense == null ? List.of() : sense.equivalents();
        this.partOfSpeech = sense == null ? null : sense.partOfSpeech();
        this.term = sense == null ? "" : sense.analysis().root();
        this.core = core;
        this.letterCase = letterCase;
    }

    static DraftSegment untranslated(Token.TokenKind kind, int start, int end, String original) {
        SenseOrigin origin =
                switch (kind) {
                    case WORD -> SenseOrigin.UNKNOWN;
                    case NUMBER -> SenseOrigin.NUMBER;
                    default -> SenseOrigin.PUNCTUATION;
                };
        return new DraftSegment(start, end, origin, null, original, LetterCase.LOWER);
    }

    static DraftSegment translated(int start, int end, WordSense sense, LetterCase letterCase) {
        return new DraftSegment(start, end, sense.origin(), sense, sense.reading(), letterCase);
    }

    boolean isNoun() {
        return partOfSpeech == PartOfSpeech.NOUN && isMovable();
    }

    boolean isAdjective() {
        return partOfSpeech == PartOfSpeech.ADJECTIVE && isMovable();
    }

    boolean isDemonstrative() {
        return DEMONSTRATIVES.contains(term);
    }

    /** Readings that contain a function word ({@code due to}, {@code member of}) cannot be moved before a noun. */
    private boolean isMovable() {
        return origin != SenseOrigin.NAME && !LOCATIONAL_NOUNS.contains(term) && !hasFunctionWord(core);
    }

    private static boolean hasFunctionWord(String words) {
        return words.indexOf(' ') < 0
                ? FUNCTION_WORDS.contains(words)
                : SPACE.splitAsStream(words).anyMatch(FUNCTION_WORDS::contains);
    }

    void makePlural(EnglishForms english) {
        if (!isPlural) {
            core = english.plural(core);
            isPlural = true;
        }
    }

    GlossSegment toSegment(String text, LetterCase applied) {
        String english = before + core + after;
        String reading = equivalents.isEmpty() ? core : applied.applyTo(english);
        String inPlace = equivalents.isEmpty() || applied == letterCase ? reading : letterCase.applyTo(english);
        return new GlossSegment(start, end, text.substring(start, end), reading, inPlace, equivalents, origin, term);
    }
}

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

/** A gloss segment in the making: the reading may still change with its neighbours. */
final class DraftSegment {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "to", "by", "in", "on", "at", "for", "from", "with", "the", "than", "as", "that", "who", "which");

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Nouns that say where, as English prepositions do, and so stay before what they belong to. */
    private static final Set<String> PLACES = Set.of(
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
    final SenseOrigin found;
    final List<Equivalent> equivalents;
    final PartOfSpeech partOfSpeech;
    final String term;
    final LetterCase letterCase;

    /** The English words; without what {@link #before} and {@link #after} add. */
    String core;

    boolean isPlural;

    /** Words that open the noun phrase or clause this stands in, such as {@code its}, with a space behind; or empty. */
    String before = "";

    /** Whose it is, said by a clitic on an adjective; it is read only where the adjective modifies a noun. */
    String owner = "";

    /** Words that clitics add behind, with a space before; or empty. */
    String after = "";

    private DraftSegment(int start, int end, SenseOrigin found, WordSense sense, String core, LetterCase letterCase) {
        this.start = start;
        this.end = end;
        this.found = found;
        this.equivalents = sense == null ? List.of() : sense.equivalents();
        this.partOfSpeech = sense == null ? null : sense.partOfSpeech();
        this.term = sense == null ? "" : sense.analysis().root();
        this.core = core;
        this.letterCase = letterCase;
    }

    static DraftSegment untranslated(Token.TokenKind kind, int start, int end, String original) {
        SenseOrigin found =
                switch (kind) {
                    case WORD -> SenseOrigin.UNKNOWN;
                    case NUMBER -> SenseOrigin.NUMBER;
                    default -> SenseOrigin.PUNCTUATION;
                };
        return new DraftSegment(start, end, found, null, original, LetterCase.LOWER);
    }

    static DraftSegment translated(int start, int end, WordSense sense, LetterCase letterCase) {
        return new DraftSegment(start, end, sense.how(), sense, sense.reading(), letterCase);
    }

    boolean isNoun() {
        return partOfSpeech == PartOfSpeech.NOUN && movable();
    }

    boolean isAdjective() {
        return partOfSpeech == PartOfSpeech.ADJECTIVE && movable();
    }

    boolean isDemonstrative() {
        return DEMONSTRATIVES.contains(term);
    }

    /** A reading that is itself a phrase ({@code due to}, {@code member of}) makes no sense before a noun. */
    private boolean movable() {
        return found != SenseOrigin.NAME && !PLACES.contains(term) && !hasFunctionWord(core);
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
        return new GlossSegment(start, end, text.substring(start, end), reading, inPlace, equivalents, found, term);
    }
}

package id.padanan.glossary.dictionary;

import id.padanan.glossary.term.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed dictd entry in the format of FreeDict: a line with headword, pronunciation and part of speech in angle
 * brackets, then indented lines of equivalents by sense, mixed with remarks, examples and references.
 *
 * @param headword as spelled in the text; the index may have it in lower case
 * @param partOfSpeech if the text gives it
 * @param equivalents in the order of the text
 */
record DictdEntry(String headword, Optional<PartOfSpeech> partOfSpeech, List<String> equivalents) {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern GRAMMAR = Pattern.compile("<([^<>]*)>");
    /** Pronunciation, remarks, usage labels and references. */
    private static final Pattern ASIDE =
            Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|<[^<>]*>|\\{[^{}]*}|(?<=\\s)/[^/]*/");

    private static final Pattern SENSE_NUMBER = Pattern.compile("^\\s*\\d+[.)]\\s*");
    /** Synonyms, cross-references, notes and quoted examples with their translation. */
    private static final Pattern NOT_AN_EQUIVALENT = Pattern.compile("^(?:\\p{Lu}[\\p{L} ]*:|\"|-).*");

    private static final Pattern BETWEEN_EQUIVALENTS = Pattern.compile("[,;]");
    private static final Pattern BETWEEN_LABELS = Pattern.compile("[,;. ]+");

    private static final Map<String, PartOfSpeech> LABELS = Map.ofEntries(
            Map.entry("noun", PartOfSpeech.NOUN),
            Map.entry("verb", PartOfSpeech.VERB),
            Map.entry("vt", PartOfSpeech.VERB),
            Map.entry("vi", PartOfSpeech.VERB),
            Map.entry("a", PartOfSpeech.ADJECTIVE),
            Map.entry("adjective", PartOfSpeech.ADJECTIVE),
            Map.entry("adverb", PartOfSpeech.ADVERB),
            Map.entry("preposition", PartOfSpeech.PREPOSITION),
            Map.entry("conjunction", PartOfSpeech.CONJUNCTION),
            Map.entry("pronoun", PartOfSpeech.PRONOUN),
            Map.entry("art", PartOfSpeech.DETERMINER),
            Map.entry("numeral", PartOfSpeech.NUMERAL),
            Map.entry("int", PartOfSpeech.INTERJECTION),
            Map.entry("interjection", PartOfSpeech.INTERJECTION),
            Map.entry("pn", PartOfSpeech.NAME));

    static DictdEntry parse(String indexed, String text) {
        String[] lines = LINE_END.split(text.strip(), -1);
        String first = lines[0];
        boolean startsWithHeadword = first.regionMatches(true, 0, indexed, 0, indexed.length());
        List<String> equivalents = new ArrayList<>();
        if (lines.length == 1 && startsWithHeadword) {
            addEquivalents(first.substring(indexed.length()), equivalents);
        }
        for (int i = startsWithHeadword ? 1 : 0; i < lines.length; i++) {
            addEquivalents(lines[i], equivalents);
        }
        return new DictdEntry(
                startsWithHeadword ? first.substring(0, indexed.length()) : indexed,
                partOfSpeech(text),
                List.copyOf(equivalents));
    }

    private static void addEquivalents(String line, List<String> equivalents) {
        String sense = SENSE_NUMBER
                .matcher(ASIDE.matcher(line).replaceAll(" "))
                .replaceFirst("")
                .strip();
        if (!NOT_AN_EQUIVALENT.matcher(sense).matches()) {
            for (String equivalent : BETWEEN_EQUIVALENTS.split(sense, -1)) {
                if (!equivalent.isBlank() && !equivalents.contains(equivalent.strip())) {
                    equivalents.add(equivalent.strip());
                }
            }
        }
    }

    private static Optional<PartOfSpeech> partOfSpeech(String text) {
        Matcher grammar = GRAMMAR.matcher(text);
        while (grammar.find()) {
            for (String label : BETWEEN_LABELS.split(grammar.group(1).toLowerCase(Locale.ROOT), -1)) {
                Optional<PartOfSpeech> found =
                        PartOfSpeech.ofCode(label).or(() -> Optional.ofNullable(LABELS.get(label)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

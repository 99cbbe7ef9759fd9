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
 * The text of a dictd entry as FreeDict makes it: a line with the headword, its pronunciation and its part of speech in
 * angle brackets, then indented lines of equivalents by sense, with remarks, examples and references among them.
 *
 * @param headword in the spelling of the text, which the index may have put into lower case
 * @param partOfSpeech as far as the text tells
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
    private static final Pattern NO_EQUIVALENTS = Pattern.compile("^(?:\\p{Lu}[\\p{L} ]*:|\"|-).*");

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
        boolean named = first.regionMatches(true, 0, indexed, 0, indexed.length());
        List<String> equivalents = new ArrayList<>();
        if (lines.length == 1 && named) {
            addEquivalents(first.substring(indexed.length()), equivalents);
        }
        for (int i = named ? 1 : 0; i < lines.length; i++) {
            addEquivalents(lines[i], equivalents);
        }
        return new DictdEntry(
                named ? first.substring(0, indexed.length()) : indexed, partOfSpeech(text), List.copyOf(equivalents));
    }

    private static void addEquivalents(String line, List<String> equivalents) {
        String sense = SENSE_NUMBER
                .matcher(ASIDE.matcher(line).replaceAll(" "))
                .replaceFirst("")
                .strip();
        if (!NO_EQUIVALENTS.matcher(sense).matches()) {
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

package id.padanan.glossary.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lines of a glossary file; the format is described in {@code i18n/glossary/README.md}. */
public final class TermPairParser {
    private static final int MIN_COLUMNS = 3;
    private static final int MAX_COLUMNS = 4;
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BETWEEN_EQUIVALENTS = Pattern.compile(";");
    private static final Pattern EQUIVALENT = Pattern.compile("([^~]+?)(?:~(0\\.[1-9]))?");
    private static final Pattern NOT_IN_TERM = Pattern.compile("[()/;,~=]");
    private static final Pattern NOT_IN_EQUIVALENT = Pattern.compile("[()/,=]");

    private TermPairParser() {}

    /**
     * The term pair of a line.
     *
     * @param subject subject of the pair: the file's name without its extension
     * @throws IllegalArgumentException if the line is invalid; the message says why and what to do
     */
    public static TermPair parse(String line, String subject) {
        String[] columns = TAB.split(line, -1);
        if (columns.length < MIN_COLUMNS || columns.length > MAX_COLUMNS) {
            throw new IllegalArgumentException("has " + columns.length
                    + " columns; write term, equivalents, part of speech and optionally a note, separated by tabs");
        }
        String term = columns[0].strip();
        if (term.isEmpty() || NOT_IN_TERM.matcher(term).find()) {
            throw new IllegalArgumentException(
                    "term \"" + term + "\" is empty or contains one of ()/;,~= ; write only the term");
        }
        String code = columns[2].strip();
        PartOfSpeech partOfSpeech = PartOfSpeech.ofCode(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown part of speech \"" + code + "\"; write n, v, adj, adv, prep, conj, pron, det, num,"
                                + " part, interj, name, abbr or phrase"));
        String note = columns.length == MAX_COLUMNS ? columns[3].strip() : "";
        return new TermPair(term, equivalents(columns[1]), partOfSpeech, note, subject);
    }

    private static List<Equivalent> equivalents(String column) {
        List<Equivalent> equivalents = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String entry : BETWEEN_EQUIVALENTS.split(column, -1)) {
            Matcher matcher = EQUIVALENT.matcher(entry.strip());
            if (!matcher.matches() || NOT_IN_EQUIVALENT.matcher(entry).find()) {
                throw new IllegalArgumentException("equivalent \"" + entry.strip()
                        + "\" is empty, contains one of ()/,= or has a weight outside ~0.1 to ~0.9");
            }
            String text = matcher.group(1).strip();
            if (!seen.add(text)) {
                throw new IllegalArgumentException("equivalent \"" + text + "\" is listed twice; remove one");
            }
            equivalents.add(new Equivalent(text, weight(matcher.group(2), equivalents.size())));
        }
        return equivalents;
    }

    private static double weight(String given, int rank) {
        return given != null ? Double.parseDouble(given) : Equivalent.weightAt(rank);
    }
}

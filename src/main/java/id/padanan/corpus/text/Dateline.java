package id.padanan.corpus.text;

import id.padanan.article.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of a report with its place and publisher, such as "BRUSSELS, KOMPAS.com –", "Jakarta (ANTARA) -" or
 * "TEMPO.CO, Jakarta -".
 *
 * @param place the place, capitalised as a name, or null
 * @param source key of the outlet, {@link Source#OTHER} for one that is not in the registry, or null without an outlet
 * @param rest the line after the dateline
 */
record Dateline(String place, String source, String rest) {
    private static final int MAX_LENGTH = 70;

    private static final Pattern DASH = Pattern.compile("^(.{2," + MAX_LENGTH + "}?) ?(?:--+|[-–—]) (?=\\S)");
    private static final Pattern OUTLET_IN_BRACKETS = Pattern.compile("(.+?) ?\\((.+)\\)");
    private static final Pattern DOMAIN =
            Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|co|id|net|org|tv|news)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:,? [\\p{L}][\\p{L}.'’-]*){0,4}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern VOWEL = Pattern.compile("[AEIOU]");

    /**
     * Finds the dateline in the first line of a report.
     *
     * @param publisherKnown whether the page already named its outlet. If so, a dateline without an outlet counts if
     *     its place is in capitals or one word, as in "Jakarta - ". Otherwise a dateline must name an outlet, because
     *     "Messi - who ..." is not one
     */
    static Optional<Dateline> of(String line, SourceMarks marks, boolean publisherKnown) {
        Matcher dash = DASH.matcher(line);
        if (!dash.find()) {
            return Optional.empty();
        }
        String head = dash.group(1);
        String rest = line.substring(dash.end());
        Matcher brackets = OUTLET_IN_BRACKETS.matcher(head);
        if (brackets.matches()) {
            return bracketed(brackets.group(1), brackets.group(2), rest, marks);
        }
        List<String> parts = new ArrayList<>(List.of(head.split(" ?, ?")));
        if (parts.isEmpty()) {
            // The dateline has only commas.
            return Optional.empty();
        }
        Optional<String> source = removeOutlet(parts, marks);
        String place = String.join(", ", parts);
        if (source.isPresent()) {
            return parts.isEmpty()
                    ? Optional.of(new Dateline(null, source.get(), rest))
                    : at(place, source.get(), rest);
        }
        boolean looksLikePlace = isInCapitals(place) || place.indexOf(' ') < 0;
        return publisherKnown && looksLikePlace ? at(place, null, rest) : Optional.empty();
    }

    private static Optional<Dateline> bracketed(String place, String outlet, String rest, SourceMarks marks) {
        Optional<String> known = marks.publisher(outlet);
        boolean namesUnknownOutlet = isInCapitals(place) && WORD.matcher(outlet).matches();
        return known.isPresent() || namesUnknownOutlet ? at(place, known.orElse(Source.OTHER), rest) : Optional.empty();
    }

    /** Removes the outlet from the end or the start of the parts and returns its key. */
    private static Optional<String> removeOutlet(List<String> parts, SourceMarks marks) {
        for (int i : new int[] {parts.size() - 1, 0}) {
            String part = parts.get(i);
            Optional<String> source = marks.publisher(part);
            if (source.isPresent() || DOMAIN.matcher(part).matches()) {
                parts.remove(i);
                return Optional.of(source.orElse(Source.OTHER));
            }
        }
        return Optional.empty();
    }

    private static Optional<Dateline> at(String place, String source, String rest) {
        String withoutDate = place.replaceFirst(", [^,]*\\d.*$", "");
        return PLACE.matcher(withoutDate).matches()
                ? Optional.of(new Dateline(asName(withoutDate), source, rest))
                : Optional.empty();
    }

    private static boolean isInCapitals(String place) {
        return place.length() > 2
                && place.equals(place.toUpperCase(Locale.ROOT))
                && WORD.matcher(place).find();
    }

    /** Turns "BANDUNG BARAT" into "Bandung Barat". Keeps words without a vowel, such as "DC". */
    private static String asName(String place) {
        if (!isInCapitals(place)) {
            return place;
        }
        return WORD.matcher(place).replaceAll(word -> {
            String letters = word.group();
            return VOWEL.matcher(letters).find()
                    ? letters.charAt(0) + letters.substring(1).toLowerCase(Locale.ROOT)
                    : letters;
        });
    }
}

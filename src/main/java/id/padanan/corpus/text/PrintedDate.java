package id.padanan.corpus.text;

import id.padanan.article.PublicationDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as Indonesian pages print them, such as "Jumat, 15 Agustus 2025, 10.30 WIB" or "15/08/2025 10:30 WIB".
 */
final class PrintedDate {
    private static final String LEAD = "(?:(?:terbit|tayang|dipublikasikan|diterbitkan|published) ?:? )?"
            + "(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday"
            + "|sunday),? )?(?:\\()?";
    private static final String TIME = "(?:,? (?:pukul )?(\\d{1,2})[.:](\\d{2})(?: (WIB|WITA|WIT))?)?";

    private static final Pattern NAMED_MONTH =
            Pattern.compile(LEAD + "(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})\\)?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED_MONTH =
            Pattern.compile(LEAD + "(\\d{1,2})/(\\d{1,2})/(\\d{4})\\)?" + TIME, Pattern.CASE_INSENSITIVE);

    /** Month numbers by the first three letters, in Indonesian and English. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    private static final Map<String, String> OFFSETS = Map.of("WIB", "+07:00", "WITA", "+08:00", "WIT", "+09:00");

    private PrintedDate() {}

    /**
     * Parses a text that consists only of a date. Accepts a numeric month only if the date cannot be in American order:
     * it has an Indonesian time zone, or a day above 12.
     */
    static Optional<PublicationDate> parse(String text) {
        Matcher named = NAMED_MONTH.matcher(text);
        if (named.matches()) {
            String month = named.group(2).substring(0, 3).toLowerCase(Locale.ROOT);
            return date(named, MONTHS.getOrDefault(month, 0));
        }
        Matcher numbered = NUMBERED_MONTH.matcher(text);
        if (numbered.matches() && (numbered.group(6) != null || Integer.parseInt(numbered.group(1)) > 12)) {
            return date(numbered, Integer.parseInt(numbered.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> date(Matcher parts, int month) {
        StringBuilder iso = new StringBuilder(
                String.format(Locale.ROOT, "%s-%02d-%02d", parts.group(3), month, Integer.parseInt(parts.group(1))));
        if (parts.group(4) != null) {
            iso.append(String.format(Locale.ROOT, "T%02d:%s:00", Integer.parseInt(parts.group(4)), parts.group(5)));
            if (parts.group(6) != null) {
                iso.append(OFFSETS.get(parts.group(6).toUpperCase(Locale.ROOT)));
            }
        }
        return PublicationDate.parse(iso.toString());
    }
}

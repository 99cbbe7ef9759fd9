package id.padanan.search.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: a year, a month or a day. Between numbers the day comes first, or the year.
 *
 * @param first its first day
 * @param last its last day
 */
public record TypedDate(LocalDate first, LocalDate last) {
    private static final String YEAR = "(?<year>[12]\\d{3})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String NUMBERED = "(?<month>\\d{1,2})";
    private static final String NAMED = "(?<month>\\p{L}{3,9})";

    /** {@code 2025}, {@code 2025-06}, {@code 2025/06/10}. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(YEAR + "(?:(?<separator>[-/.])" + NUMBERED + "(?:\\k<separator>" + DAY + ")?)?");

    /** {@code 10-06-2025}, {@code 10.06.2025}, {@code 06/2025}. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:" + DAY + "(?<separator>[-/.]))?" + NUMBERED + "(?:[-/]|\\k<separator>)" + YEAR);

    /** {@code 10 Juni 2025}, {@code 10th of June 2025}, {@code juni-2025}. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:" + DAY + "(?:st|nd|rd|th)?(?: of)?[ /-])?" + NAMED + "\\.?[ /-]" + YEAR);

    /** {@code June 10, 2025}. */
    private static final Pattern MONTH_FIRST = Pattern.compile(NAMED + "\\.? " + DAY + "(?:st|nd|rd|th)?,? " + YEAR);

    /** By full and short names in Indonesian and English. */
    private static final Map<String, Integer> MONTHS = months(
            "januari january jan",
            "februari february feb pebruari",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags agt aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec");

    private static Map<String, Integer> months(String... names) {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /** The date that a text is and nothing else; nothing where there is no such day. */
    public static Optional<TypedDate> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, YEAR_LAST, DAY_FIRST, MONTH_FIRST}) {
            Matcher date = pattern.matcher(plain);
            if (date.matches()) {
                return of(date, pattern != YEAR_FIRST || date.group("month") != null);
            }
        }
        return Optional.empty();
    }

    private static Optional<TypedDate> of(Matcher date, boolean hasMonth) {
        int year = Integer.parseInt(date.group("year"));
        if (!hasMonth) {
            return Optional.of(new TypedDate(
                    Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth()));
        }
        try {
            YearMonth month = YearMonth.of(year, month(date.group("month")));
            if (date.group("day") == null) {
                return Optional.of(new TypedDate(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group("day")));
            return Optional.of(new TypedDate(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : MONTHS.getOrDefault(text, 0);
    }

    /** Whether it is a month or a day: a year alone may as well be a number or part of a name. */
    boolean hasMonth() {
        return first.plusMonths(1).isAfter(last);
    }
}

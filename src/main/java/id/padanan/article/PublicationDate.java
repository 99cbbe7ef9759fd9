package id.padanan.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article came out, as exactly as its input says: a day, or a moment.
 *
 * @param day calendar day, in the time zone the input itself uses
 * @param text the ISO 8601 form the input gave, such as {@code 2025-08-17} or {@code 2025-08-17T09:30:00+07:00}
 */
public record PublicationDate(LocalDate day, String text) {

    /** A date without a time. */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, day.toString());
    }

    /** Reads an ISO 8601 date, local date-time or date-time with offset; nothing if the text is none of them. */
    public static Optional<PublicationDate> parse(String text) {
        String iso = text.strip();
        return parseDay(iso).map(day -> new PublicationDate(day, iso));
    }

    private static Optional<LocalDate> parseDay(String iso) {
        try {
            if (!iso.contains("T")) {
                return Optional.of(LocalDate.parse(iso));
            }
            boolean hasOffset = iso.matches(".*T.*([Zz]|[+-]\\d\\d(:?\\d\\d)?)");
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(iso).toLocalDate()
                            : LocalDateTime.parse(iso).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package id.padanan.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When an article came out, as exactly as its input says: a day, or a moment.
 *
 * @param day calendar day in the time zone that the input itself uses
 * @param moment the moment, for sorting; where the input gives no time, the start of the day, and where it gives no
 *     offset, that of Jakarta
 * @param text the ISO 8601 form that the input gave, such as {@code 2025-08-17} or {@code 2025-08-17T09:30:00+07:00}
 */
public record PublicationDate(LocalDate day, Instant moment, String text) {
    /** Time zone of a date without an offset: most Indonesian newsrooms keep Jakarta's. */
    public static final ZoneId HOME_ZONE = ZoneId.of("Asia/Jakarta");

    /** A day without a time. */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, day.atStartOfDay(HOME_ZONE).toInstant(), day.toString());
    }

    /** Whether the input gave a time of day, not only the day. */
    public boolean hasTime() {
        return text.indexOf('T') >= 0;
    }

    /** The moment as an ISO 8601 date-time with the offset of Jakarta, such as {@code 2025-08-17T09:30:00+07:00}. */
    public String dateTime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(HOME_ZONE));
    }

    /** Reads an ISO 8601 date, local date-time or date-time with offset; nothing if the text is none of them. */
    public static Optional<PublicationDate> parse(String text) {
        String iso = text.strip();
        try {
            if (iso.indexOf('T') < 0) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime moment = time instanceof OffsetDateTime withOffset
                    ? withOffset
                    : ((LocalDateTime) time).atZone(HOME_ZONE).toOffsetDateTime();
            return Optional.of(new PublicationDate(moment.toLocalDate(), moment.toInstant(), iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

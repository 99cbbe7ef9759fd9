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
 * When an article was published, as precisely as its input states: a day or a moment.
 *
 * @param day calendar day in the input's own time zone
 * @param moment moment for sorting. Without a time, it is the start of the day; without an offset, Jakarta time applies
 * @param text the ISO 8601 form from the input, such as {@code 2025-08-17} or {@code 2025-08-17T09:30:00+07:00}
 */
public record PublicationDate(LocalDate day, Instant moment, String text) {
    /** Time zone of dates without an offset. Most Indonesian newsrooms use Jakarta time. */
    public static final ZoneId HOME_ZONE = ZoneId.of("Asia/Jakarta");

    /** Returns a date without a time. */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, day.atStartOfDay(HOME_ZONE).toInstant(), day.toString());
    }

    /** Returns whether the input stated a time of day. */
    public boolean hasTime() {
        return text.indexOf('T') >= 0;
    }

    /** Returns the moment as an ISO 8601 date-time with Jakarta's offset, such as {@code 2025-08-17T09:30:00+07:00}. */
    public String dateTime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(HOME_ZONE));
    }

    /** Parses an ISO 8601 date, local date-time or date-time with offset. Returns empty for any other text. */
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

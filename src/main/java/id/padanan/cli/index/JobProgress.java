package id.padanan.cli.index;

import id.padanan.index.run.IndexingCounts;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Progress of a running job.
 *
 * @param counts counts so far
 * @param bytes number of bytes read so far
 * @param ofBytes total number of bytes, if known
 * @param elapsed time since reading began
 */
record JobProgress(IndexingCounts counts, long bytes, OptionalLong ofBytes, Duration elapsed) {
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;

    /** Returns the progress as one line: {@code 1,200 articles, 240 a second, 3 rejected, 40% read, about 8 s left}. */
    String line() {
        return figures()
                + share().map(share -> ", " + share + "% read").orElse("")
                + timeLeft().map(left -> ", about " + inWords(left) + " left").orElse("");
    }

    /**
     * Returns the figures that a progress bar does not show itself: {@code 1,200 articles, 240 a second, 3 rejected}.
     */
    String figures() {
        double seconds = Math.max(1, elapsed.toMillis()) / 1000.0;
        return String.format(
                Locale.ROOT,
                "%,d articles, %,.0f a second, %,d rejected",
                counts.indexed(),
                counts.indexed() / seconds,
                counts.rejected());
    }

    private Optional<Long> share() {
        return ofBytes.isPresent() && ofBytes.getAsLong() > 0
                ? Optional.of(Math.min(100, 100 * bytes / ofBytes.getAsLong()))
                : Optional.empty();
    }

    /**
     * Estimates the remaining time from the average time per byte so far. Empty before the first byte, or if the total
     * is unknown.
     */
    Optional<Duration> timeLeft() {
        if (ofBytes.isEmpty() || bytes == 0) {
            return Optional.empty();
        }
        double rest = Math.max(0, ofBytes.getAsLong() - bytes) / (double) bytes;
        return Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * rest)));
    }

    /** Formats a time in seconds, then minutes, then hours and minutes. */
    static String inWords(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < SECONDS_OF_MINUTE) {
            return seconds + " s";
        }
        long minutes = time.toMinutes();
        return minutes < MINUTES_OF_HOUR ? minutes + " min" : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}

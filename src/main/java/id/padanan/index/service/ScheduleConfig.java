package id.padanan.index.service;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** When a serving process brings the index up to date with the corpus folder; by default never. */
@ConfigMapping(prefix = "padanan.index")
public interface ScheduleConfig {
    /** Time from one start to the next, of a second or more; the first is when the site is ready. */
    Optional<Duration> every();

    /** The minutes to start at, in the five fields of crontab(5), by the clock of this machine. */
    Optional<String> cron();
}

package id.padanan.index.service;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** When the server updates the index from the corpus folder; by default never. */
@ConfigMapping(prefix = "padanan.index")
public interface ScheduleConfig {
    /** Interval between update starts, at least one second. The first update starts when the site is ready. */
    Optional<Duration> every();

    /** Start times as the five fields of crontab(5), in this machine's time zone. */
    Optional<String> cron();
}

package id.padanan.cli.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How {@code index --watch} follows files and folders. */
@ConfigMapping(prefix = "padanan.index.watch")
public interface WatchConfig {
    /** How long nothing more must change before anything is read, so that no file is read while it is written. */
    @WithDefault("PT2S")
    Duration quiet();

    /** How long after a run that failed it is tried again, if nothing changes before. */
    @WithDefault("PT1M")
    Duration retry();
}

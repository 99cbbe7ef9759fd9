package id.padanan.cli.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of {@code index --watch}. */
@ConfigMapping(prefix = "padanan.index.watch")
public interface WatchConfig {
    /** How long files must stay unchanged before they are read. Prevents reading files while they are being written. */
    @WithDefault("PT2S")
    Duration quiet();

    /** How long to wait after a failed run before the next try, unless files change earlier. */
    @WithDefault("PT1M")
    Duration retry();
}

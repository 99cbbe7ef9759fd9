package id.padanan.index;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings for building the index. */
@ConfigMapping(prefix = "padanan.index")
public interface IndexConfig {
    /** Prefix of generation and alias names; see {@link IndexNames}. */
    String name();

    /**
     * Least share, from 0 to 1, of files and records read that must become articles before a new generation goes live.
     * Runs that read fewer than 100 files and records are exempt.
     */
    @WithDefault("0.95")
    double leastShare();

    /** How long a job retries while Elasticsearch is down, starting or overloaded. */
    @WithDefault("PT5M")
    Duration patience();

    /** How long a job may fail to renew its lock before another job takes over. */
    @WithDefault("PT30S")
    Duration lockExpiry();

    /** Size at which a bulk request is sent. */
    @WithDefault("5M")
    MemorySize bulkSize();

    /** Number of concurrent bulk requests. */
    @WithDefault("2")
    int bulkRequests();

    /** Number of threads that gloss articles; by default one per core. */
    Optional<Integer> threads();

    /** Replicas per shard of a complete generation; by default one if there is a second node, else none. */
    Optional<Integer> replicas();
}

package id.padanan.index;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the index is built. */
@ConfigMapping(prefix = "padanan.index")
public interface IndexConfig {
    /** What the names of generations and aliases begin with; see {@link IndexNames}. */
    String name();

    /**
     * Share of what was read, from 0 to 1, that must have become articles for a new generation to go live. Runs that read
     * fewer than a hundred files and records are not held to it.
     */
    @WithDefault("0.95")
    double leastShare();

    /** How long a job goes on trying while Elasticsearch is away, starting or overloaded. */
    @WithDefault("PT5M")
    Duration patience();

    /** How long a job may be silent before another may take it for dead and take over. */
    @WithDefault("PT30S")
    Duration lockExpiry();

    /** Size at which a bulk request is sent. */
    @WithDefault("5M")
    MemorySize bulkSize();

    /** Bulk requests under way at a time. */
    @WithDefault("2")
    int bulkRequests();

    /** Threads that gloss articles; empty: one for each core. */
    Optional<Integer> threads();

    /** Copies of each shard of a complete generation; empty: one where there is a second node. */
    Optional<Integer> replicas();
}

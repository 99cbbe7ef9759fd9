package id.padanan.elasticsearch;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.util.Map;

/** Configurations for tests that need no application. */
public final class TestConfig {
    private TestConfig() {}

    /** Reads the given keys, without the prefix, and the defaults of all others. */
    public static ElasticsearchConfig of(Map<String, String> keys) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(ElasticsearchConfig.class)
                // The run on the next major names its server there.
                .withSources(new SysPropConfigSource());
        keys.forEach((key, value) -> builder.withSources(
                new PropertiesConfigSource(Map.of("padanan.elasticsearch." + key, value), key, 500)));
        return builder.build().getConfigMapping(ElasticsearchConfig.class);
    }
}

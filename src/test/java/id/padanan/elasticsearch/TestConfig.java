package id.padanan.elasticsearch;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;
import java.util.Map;

/** Creates configurations for tests without an application. */
public final class TestConfig {
    private TestConfig() {}

    /** Creates a configuration from keys without the prefix, and defaults for all other keys. */
    public static ElasticsearchConfig of(Map<String, String> keys) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(ElasticsearchConfig.class)
                // The test run with the next major version of Elasticsearch sets its path in a system property.
                .withSources(new SysPropConfigSource());
        keys.forEach((key, value) -> builder.withSources(
                new PropertiesConfigSource(Map.of("padanan.elasticsearch." + key, value), key, 500)));
        return builder.build().getConfigMapping(ElasticsearchConfig.class);
    }
}

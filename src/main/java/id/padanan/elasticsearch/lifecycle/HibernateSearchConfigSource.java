package id.padanan.elasticsearch.lifecycle;

import id.padanan.elasticsearch.ElasticsearchException;
import id.padanan.elasticsearch.client.ClusterAddress;
import id.padanan.elasticsearch.server.ServerFiles;
import id.padanan.elasticsearch.server.ServerPort;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.http.HttpHost;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Derives Hibernate Search's connection settings from Padanan's own keys. Reads single keys instead of a mapping,
 * because a mapping needs converters that are not yet available when tools build a configuration early.
 */
public class HibernateSearchConfigSource implements ConfigSourceFactory {
    private static final String EMBEDDED_PORT = "padanan.elasticsearch.embedded-port";
    /**
     * Overrides the default recorded at build time: Quarkus stores the values that this class returns during the build.
     */
    private static final String NONE = "";

    private static final String BACKEND = "quarkus.hibernate-search-standalone.elasticsearch.";
    /** Above application.properties (250) and below environment variables (300). */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Optional<String> hosts = value(context, "padanan.elasticsearch.hosts");
        if (hosts.isPresent()) {
            return List.of(source(own(hosts.get())));
        }
        return value(context, "padanan.data-dir").stream()
                .map(directory -> source(embedded(context, directory)))
                .toList();
    }

    private static Map<String, String> own(String hosts) {
        try {
            List<HttpHost> addresses = ClusterAddress.parseAll(List.of(hosts.split(",", -1)));
            String list = addresses.stream().map(HttpHost::toHostString).collect(Collectors.joining(","));
            return Map.of(
                    EMBEDDED_PORT,
                    NONE,
                    BACKEND + "hosts",
                    list,
                    BACKEND + "protocol",
                    addresses.get(0).getSchemeName());
        } catch (ElasticsearchException e) {
            // The application's start runs into the same error and reports it. Thrown here, it would appear as a stack
            // trace.
            return Map.of(EMBEDDED_PORT, NONE);
        }
    }

    private static Map<String, String> embedded(ConfigSourceContext context, String dataDirectory) {
        Optional<Integer> configured =
                value(context, "padanan.elasticsearch.port").map(Integer::valueOf);
        int port = ServerPort.choose(ServerFiles.in(Path.of(dataDirectory)), configured);
        return Map.of(
                EMBEDDED_PORT,
                String.valueOf(port),
                BACKEND + "hosts",
                "127.0.0.1:" + port,
                BACKEND + "protocol",
                "http");
    }

    private static ConfigSource source(Map<String, String> properties) {
        return new PropertiesConfigSource(properties, "Padanan's Elasticsearch", ORDINAL);
    }

    private static Optional<String> value(ConfigSourceContext context, String key) {
        return Optional.ofNullable(context.getValue(key))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}

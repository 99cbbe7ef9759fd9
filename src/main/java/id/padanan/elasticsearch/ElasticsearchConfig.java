package id.padanan.elasticsearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where Elasticsearch is. With {@link #hosts()} empty, Padanan runs its own server. */
@ConfigMapping(prefix = "padanan.elasticsearch")
public interface ElasticsearchConfig {
    /** Addresses of a cluster of one's own, each with {@code http://} or {@code https://}; empty: the embedded server. */
    Optional<List<String>> hosts();

    /** User of that cluster, with {@link #password()}. */
    Optional<String> username();

    /** Password of {@link #username()}. */
    Optional<String> password();

    /** Encoded API key of that cluster, in place of user and password. */
    Optional<String> apiKey();

    /** PEM file of the certificate authority to trust with {@code https://}; empty: the JDK's authorities. */
    Optional<Path> caCertificate();

    /** Port of the embedded server; empty: a free one, kept with the data. */
    Optional<Integer> port();

    /**
     * The port in use: {@link #port()} or the one chosen for want of it. Not meant to be set; empty with {@link #hosts()}.
     */
    OptionalInt embeddedPort();

    /** The unpacked server, from the working directory or else from the folder of the running jar or above it. */
    @WithDefault("target/elasticsearch")
    Path home();

    /** The JDK that runs the embedded server; empty: the one that runs Padanan. */
    Optional<Path> javaHome();

    /** Heap of the embedded server, as {@code -Xmx} takes it. */
    @WithDefault("512m")
    String heap();

    /**
     * Whether the embedded server compiles its code quickly rather than well: ready sooner, but slower for whoever indexes
     * hundreds of thousands of articles.
     */
    @WithDefault("true")
    boolean quickStart();

    /** How long the embedded server may take to start and to become healthy, or a cluster of one's own to answer. */
    @WithDefault("PT2M")
    Duration startTimeout();
}

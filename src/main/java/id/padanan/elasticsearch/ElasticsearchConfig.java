package id.padanan.elasticsearch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of the connection to Elasticsearch. If {@link #hosts()} is empty, Padanan runs an embedded server. */
@ConfigMapping(prefix = "padanan.elasticsearch")
public interface ElasticsearchConfig {
    /** Addresses of an external cluster, each with {@code http://} or {@code https://}. Empty: the embedded server. */
    Optional<List<String>> hosts();

    /** User of the external cluster, with {@link #password()}. */
    Optional<String> username();

    /** Password of {@link #username()}. */
    Optional<String> password();

    /** Encoded API key of the external cluster, instead of user and password. */
    Optional<String> apiKey();

    /** PEM file of the certificate authority to trust with {@code https://}. Empty: the JDK's authorities. */
    Optional<Path> caCertificate();

    /** Port of the embedded server. Empty: a free port, which is stored with the data. */
    Optional<Integer> port();

    /**
     * The port in use: {@link #port()}, or the free port chosen instead. Not meant to be set. Empty if {@link #hosts()}
     * is set.
     */
    OptionalInt embeddedPort();

    /**
     * Folder of the unpacked server, relative to the working directory, to the folder of the running jar or to a folder
     * above it.
     */
    @WithDefault("target/elasticsearch")
    Path home();

    /** JDK that runs the embedded server. Empty: the JDK that runs Padanan. */
    Optional<Path> javaHome();

    /** Heap size of the embedded server, in the format of {@code -Xmx}. */
    @WithDefault("512m")
    String heap();

    /**
     * Whether the embedded server uses only the fast JIT compiler. The server starts faster, but indexes hundreds of
     * thousands of articles more slowly.
     */
    @WithDefault("true")
    boolean quickStart();

    /** Maximum time for the embedded server to start and become healthy, or for an external cluster to respond. */
    @WithDefault("PT2M")
    Duration startTimeout();
}

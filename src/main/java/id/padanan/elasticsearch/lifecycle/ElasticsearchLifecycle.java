package id.padanan.elasticsearch.lifecycle;

import id.padanan.elasticsearch.ElasticsearchConfig;
import id.padanan.elasticsearch.ElasticsearchException;
import id.padanan.elasticsearch.client.ClusterProbe;
import id.padanan.elasticsearch.server.EmbeddedServer;
import id.padanan.elasticsearch.server.ServerFiles;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps Elasticsearch available from before Hibernate Search boots until the application has stopped. */
@ApplicationScoped
public class ElasticsearchLifecycle {
    private final ElasticsearchConfig config;
    private final Path dataDirectory;
    private EmbeddedServer server;

    ElasticsearchLifecycle(ElasticsearchConfig config, @ConfigProperty(name = "padanan.data-dir") Path dataDirectory) {
        this.config = config;
        this.dataDirectory = dataDirectory;
    }

    void start(@Observes @Priority(1) StartupEvent event, ClusterProbe cluster) {
        try {
            if (config.hosts().isPresent()) {
                cluster.await(config.startTimeout());
            } else {
                int port = config.embeddedPort().orElseThrow();
                server = new EmbeddedServer(ServerFiles.in(dataDirectory), port);
                server.join(config);
            }
        } catch (ElasticsearchException e) {
            leave();
            // Quarkus shows only the message of this exception, without a stack trace.
            throw new ConfigurationException(e.getMessage());
        }
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // A live reload stops the application but not the process. The reloaded application joins the running
            // server.
            Runtime.getRuntime().addShutdownHook(new Thread(this::leave, "elasticsearch-stop"));
        } else {
            leave();
        }
    }

    private void leave() {
        if (server != null) {
            server.leave();
        }
    }
}

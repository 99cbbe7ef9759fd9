package id.padanan.cli;

import id.padanan.index.service.InitialIndexing;
import id.padanan.index.service.ScheduledIndexing;
import id.padanan.index.service.WriterMeters;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Serves the site until it is stopped. */
@Command(
        name = ServeCommand.NAME,
        description = "Serves the site (the default). If the index is empty, indexes the corpus folder first.",
        mixinStandardHelpOptions = true)
public class ServeCommand implements Callable<Integer> {
    static final String NAME = "serve";

    private static final Logger LOG = Logger.getLogger(ServeCommand.class);

    @Inject
    InitialIndexing startingIndex;

    @Inject
    ScheduledIndexing scheduledIndexing;

    @Inject
    WriterMeters writerMeters;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public Integer call() {
        writerMeters.start();
        startingIndex.prepare();
        try {
            scheduledIndexing.start();
        } catch (IllegalArgumentException e) {
            LOG.error(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        LOG.infof("Padanan is ready: http://localhost:%d/", port);
        Quarkus.waitForExit();
        return 0;
    }
}

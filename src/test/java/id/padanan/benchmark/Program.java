package id.padanan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the packaged program is that benchmarks run. */
final class Program {
    @Option(names = "--folder", defaultValue = "target/scale", description = "Where to work (default: target/scale).")
    Path folder;

    @Option(names = "--jar", defaultValue = "target/quarkus-app/quarkus-run.jar", description = "The packaged program.")
    Path jar;

    @Option(
            names = "--elasticsearch",
            defaultValue = "target/elasticsearch",
            description = "The unpacked Elasticsearch (default: ${DEFAULT-VALUE}).")
    Path elasticsearch;

    /** Starts it with a folder of articles, and the registry of sources there, as its corpus. */
    Site serve(Path corpus) throws IOException, InterruptedException {
        return new Site(jar, elasticsearch, folder, corpus);
    }
}

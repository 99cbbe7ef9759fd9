package id.padanan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Command line options that locate the packaged program for a benchmark. */
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

    /** Starts the program with a folder of articles, including the source registry, as its corpus. */
    Site serve(Path corpus) throws IOException, InterruptedException {
        return new Site(jar, elasticsearch, folder, corpus);
    }
}

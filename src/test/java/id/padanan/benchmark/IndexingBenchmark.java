package id.padanan.benchmark;

import id.padanan.synthetic.Shape;
import id.padanan.synthetic.SyntheticFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Indexes synthetic corpora of several sizes with the packaged program and with a plain client, and prints a
 * comparison. The job runs as for users: in its own process, next to a serving process that keeps Elasticsearch
 * running.
 */
@Command(name = "benchmark", description = "Measures the indexing job at the sizes given.")
public final class IndexingBenchmark implements Callable<Integer> {
    /** Sample size for the speed of a single thread. More articles give no better estimate. */
    private static final int MOST_ALONE = 20_000;

    @Spec
    CommandSpec spec;

    @Mixin
    Program program;

    @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "Sizes, the smallest first.")
    List<Integer> sizes;

    @Option(names = "--heap", defaultValue = "512m", description = "The job's largest heap (default: 512m).")
    String heap;

    @Option(names = "--job-only", description = "Leave out what the job is compared with, which takes as long again.")
    boolean jobOnly;

    @Option(
            names = "--shape",
            defaultValue = "COMPRESSED",
            description = "How the articles lie on disk: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Shape shape;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        SyntheticFolder single = corpus(1);
        List<BenchmarkFigures> all = new ArrayList<>();
        try (Site site = program.serve(single.sources().getParent())) {
            out.printf(Locale.ROOT, "%d processors; the job's heap is at most %s%n", processors(), heap);
            out.flush();
            // A run with one article measures the start-up time of the program.
            double start = site.index(heap, single.articles().toString()).seconds();
            for (int size : sizes) {
                BenchmarkFigures figures = measure(site, size, start);
                all.add(figures);
                figures.print(out);
                out.flush();
            }
        }
        BenchmarkFigures.printGrowth(all, out);
        out.flush();
        return 0;
    }

    /**
     * Seconds that clients took for all documents.
     *
     * @param plain the plain client
     * @param writer the bulk writer of the job
     */
    record Clients(double plain, double writer) {}

    /**
     * The work of Elasticsearch for the job.
     *
     * @param processor seconds of processor time
     * @param merging seconds of merging, summed over all threads
     */
    record Engine(double processor, double merging) {}

    private BenchmarkFigures measure(Site site, int size, double start) throws IOException, InterruptedException {
        SingleThread alone = SingleThread.measure(corpus(Math.min(size, MOST_ALONE)));
        SyntheticFolder corpus = corpus(size);
        LiveIndex live = new LiveIndex(site.elasticsearch());
        double before = live.processor();
        JobRun job = site.index(heap, corpus.articles().toString());
        Engine engine = new Engine(live.processor() - before, live.merging());
        JobRun update = site.index(heap, "--update", corpus.articles().toString());
        // Measured last, because Elasticsearch counts merged segments for some more seconds.
        long indexBytes = live.bytes();
        Optional<Clients> clients = jobOnly ? Optional.empty() : Optional.of(clients(site, live, corpus));
        return new BenchmarkFigures(size, start, job, engine, update, clients, indexBytes, alone);
    }

    /** Measures the clients that the job is compared with. Both send prepared documents. */
    private Clients clients(Site site, LiveIndex live, SyntheticFolder corpus)
            throws IOException, InterruptedException {
        ReadyDocuments documents = ReadyDocuments.write(corpus, program.folder.resolve("documents.ndjson"));
        Clients clients = new Clients(
                live.write(documents, new PlainBulkClient(live, processors()), asItIs -> {})
                        .seconds(),
                live.write(documents, new JobWriter(site.elasticsearch()), asItIs -> {})
                        .seconds());
        Files.delete(documents.file());
        return clients;
    }

    private SyntheticFolder corpus(int size) throws IOException {
        return SyntheticFolder.write(program.folder.resolve("corpus-" + size), size, 1, 0, shape);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}

package id.padanan.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.padanan.benchmark.LiveIndex.Written;
import id.padanan.synthetic.Shape;
import id.padanan.synthetic.SyntheticFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the same prepared documents with the index settings of the job and with alternatives, one change at a time.
 * Prints the effect on time and size.
 */
@Command(name = "choices", description = "Measures what the job's settings of an index, and other ones, cost.")
public final class ChoicesBenchmark implements Callable<Integer> {
    private static final String HEAP = "512m";

    @Spec
    CommandSpec spec;

    @Mixin
    Program program;

    @Option(names = "--articles", defaultValue = "10000", description = "How many (default: ${DEFAULT-VALUE}).")
    int size;

    /**
     * An alternative setting to measure.
     *
     * @param requestCharacters size of a bulk request
     * @param change applies the setting to the body of the create-index request
     */
    private record MeasuredChoice(String name, int requestCharacters, Consumer<ObjectNode> change) {
        static MeasuredChoice of(String name, Consumer<ObjectNode> change) {
            return new MeasuredChoice(name, PlainBulkClient.REQUEST_CHARACTERS, change);
        }

        static MeasuredChoice setting(String name, String value) {
            return of(name + "=" + value, index -> index.withObject("/settings").put(name, value));
        }

        static MeasuredChoice field(String name, String option, String value) {
            return of(name + ": " + option + "=" + value, index -> index.withObject("/mappings/properties/" + name)
                    .put(option, value));
        }

        static MeasuredChoice requests(int characters) {
            return new MeasuredChoice("requests of " + characters / 1_000_000.0 + " MB", characters, index -> {});
        }
    }

    private static final MeasuredChoice AS_BUILT = MeasuredChoice.of("as the job builds it", index -> {});

    private static final List<MeasuredChoice> CHOICES = List.of(
            MeasuredChoice.setting("refresh_interval", "1s"),
            MeasuredChoice.setting("codec", "default"),
            MeasuredChoice.setting("translog.durability", "async"),
            MeasuredChoice.field("bodyExact", "norms", "false"),
            MeasuredChoice.field("bodyEquivalents", "norms", "true"),
            MeasuredChoice.field("bodyEquivalents", "index_options", "freqs"),
            MeasuredChoice.of("everything kept in _source", index -> index.withObject("/mappings")
                    .remove("_source")),
            MeasuredChoice.requests(500_000),
            MeasuredChoice.requests(1_000_000),
            MeasuredChoice.requests(20_000_000));

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        SyntheticFolder single = corpus(1);
        SyntheticFolder corpus = corpus(size);
        ReadyDocuments documents = ReadyDocuments.write(corpus, program.folder.resolve("documents.ndjson"));
        try (Site site = program.serve(single.sources().getParent())) {
            site.index(HEAP, corpus.articles().toString());
            LiveIndex live = new LiveIndex(site.elasticsearch());
            // Discarded: the first run includes the warm-up.
            write(live, documents, AS_BUILT);
            Written before = write(live, documents, AS_BUILT);
            out.printf(Locale.ROOT, "%,d articles, time and size as parts of the job's%n", size);
            for (MeasuredChoice choice : CHOICES) {
                print(out, choice, write(live, documents, choice), before);
            }
            print(out, AS_BUILT, write(live, documents, AS_BUILT), before);
        } finally {
            Files.delete(documents.file());
        }
        return 0;
    }

    private SyntheticFolder corpus(int articles) throws IOException {
        return SyntheticFolder.write(program.folder.resolve("corpus-" + articles), articles, 1, 0, Shape.COMPRESSED);
    }

    private static Written write(LiveIndex live, ReadyDocuments documents, MeasuredChoice choice)
            throws IOException, InterruptedException {
        int senders = Runtime.getRuntime().availableProcessors();
        return live.write(documents, new PlainBulkClient(live, senders, choice.requestCharacters()), choice.change());
    }

    private static void print(PrintWriter out, MeasuredChoice choice, Written written, Written asBuilt) {
        out.printf(
                Locale.ROOT,
                "  %-36s time %4.2f, size %4.2f%n",
                choice.name(),
                written.seconds() / asBuilt.seconds(),
                written.bytes() / (double) asBuilt.bytes());
        out.flush();
    }
}

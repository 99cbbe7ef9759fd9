package id.padanan.cli.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.padanan.article.ArticleId;
import id.padanan.cli.PadananCommand;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexNames;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.IndexingSummary.RunOutcome;
import id.padanan.index.lock.LockOwner;
import id.padanan.index.lock.WriterLock;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import id.padanan.index.run.IndexingListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs {@code index --watch} in its own thread and interrupts it, as the end of the command does. */
@QuarkusTest
class IndexWatchTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    /** Expiry of a lock whose holder is soon seen to live. */
    private static final Duration RENEWED_OFTEN = Duration.ofSeconds(6);

    @Inject
    CommandLine.IFactory factory;

    @Inject
    IndexingJob job;

    @Inject
    ArticleIndex articles;

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    IndexNames names;

    @Inject
    MeterRegistry registry;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger exitCode = new AtomicInteger(-1);
    private Thread watching;

    private record WatchTimes(Duration quiet, Duration retry) implements WatchConfig {}

    @BeforeEach
    void indexSomethingElse() throws IOException {
        write("lama.txt", "Judul lama\n\nIsi artikel yang lama.\n");
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (watching != null) {
            // An interrupted run may have left its lock behind.
            await().atMost(LONG)
                    .until(() ->
                            registry.get("padanan.indexing.running").gauge().value() == 0);
            watching.interrupt();
            watching.join();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void watch(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "index";
        args[1] = "--watch";
        args[2] = folder.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        start(() -> exitCode.set(new CommandLine(PadananCommand.class, factory)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args)));
    }

    private void start(Runnable work) {
        watching = new Thread(work);
        watching.start();
    }

    private boolean isIndexed(String baseName) {
        return articles.find(ArticleId.derivedFrom(baseName)).isPresent();
    }

    private void awaitIdle(int times) {
        await().atMost(LONG).until(() -> err.toString().split("Waiting for changes", -1).length > times);
    }

    @Test
    void watch_followsWhatChanges() throws Exception {
        watch();
        awaitIdle(1);
        assertThat(out.toString()).contains("unchanged 1");

        Files.createDirectory(folder.resolve("baru"));
        write("baru/dua.txt", "Judul dua\n\nIsi artikel yang kedua.\n");
        await().atMost(LONG).until(() -> isIndexed("dua"));
        Files.delete(folder.resolve("lama.txt"));
        await().atMost(LONG).until(() -> out.toString().contains("removed 1"));

        assertThat(isIndexed("lama")).isFalse();
        assertThat(out.toString()).contains("added 1");
        assertThat(err.toString()).contains("Files have changed.");
    }

    @Test
    void watch_thatIsInterrupted_endsWith0() throws InterruptedException {
        watch();
        awaitIdle(1);

        watching.interrupt();
        watching.join();

        assertThat(exitCode).hasValue(0);
    }

    @Test
    void whatCannotBeRead_isNamedOnceAndKeepsNothingElseOut() throws Exception {
        write("kosong.txt", "");
        watch();
        awaitIdle(1);
        write("dua.txt", "Judul dua\n\nIsi artikel yang kedua.\n");
        await().atMost(LONG).until(() -> isIndexed("dua"));
        awaitIdle(2);
        write("rusak.md", "tanpa kepala\n");
        await().atMost(LONG).until(() -> err.toString().contains("rusak.md"));

        assertThat(err.toString().split("rejected: ", -1)).as(err.toString()).hasSize(3);
        assertThat(err.toString()).containsOnlyOnce("kosong.txt").containsOnlyOnce("rusak.md");
    }

    @Test
    void quietWatch_saysNothing() throws Exception {
        watch("--quiet");
        write("dua.txt", "Judul dua\n\nIsi artikel yang kedua.\n");
        await().atMost(LONG).until(() -> isIndexed("dua"));

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void runThatFindsAnotherJobAtWork_isTriedAgain() throws Exception {
        write("dua.txt", "Judul dua\n\nIsi artikel yang kedua.\n");
        List<String> news = new CopyOnWriteArrayList<>();
        List<IndexingSummary> summaries = new CopyOnWriteArrayList<>();
        Cancellation cancellation = new Cancellation();
        RetryPolicy retries = new RetryPolicy(LONG, cancellation, reason -> {});
        IndexWatch watch =
                new IndexWatch(job, new WatchTimes(Duration.ofMillis(50), Duration.ofMillis(200)), news::add);
        try (WriterLock held = WriterLock.take(
                elasticsearch, names.lock(), LockOwner.self("index"), RENEWED_OFTEN, retries, cancellation)) {
            start(() -> follow(watch, summaries));
            await().atMost(LONG).until(() -> !summaries.isEmpty());
            held.renew();
        }
        await().atMost(LONG).until(() -> isIndexed("dua"));

        assertThat(summaries.get(0).outcome()).isEqualTo(RunOutcome.LOCKED);
        assertThat(news).contains("Retrying in 0 s, or earlier if a file changes.");
    }

    private void follow(IndexWatch watch, List<IndexingSummary> summaries) {
        try {
            watch.follow(List.of(folder), request -> {
                IndexingSummary summary = job.run(request, IndexingListener.NONE);
                summaries.add(summary);
                return summary;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

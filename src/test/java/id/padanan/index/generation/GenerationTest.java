package id.padanan.index.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.padanan.corpus.intake.Rejection;
import id.padanan.fixture.Concurrent;
import id.padanan.index.job.Articles;
import id.padanan.index.job.Events;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Which generations full runs create, keep and remove. */
@Tag("elasticsearch")
@Concurrent
class GenerationTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-generationtest"));

    private IndexingSummary full(int articles) throws IOException {
        return index.job.run(List.of(Articles.write(folder.resolve("a.jsonl"), articles)));
    }

    @Test
    void generation_tellsWhatItWasMadeFrom() throws IOException {
        full(3);

        GenerationFacts facts =
                index.generations.facts(index.generations.live().orElseThrow()).orElseThrow();

        assertThat(facts.isCompatibleWith(index.generations.current())).isTrue();
        assertThat(facts.articles()).isEqualTo(3);
        assertThat(facts.completed()).isAfterOrEqualTo(facts.started());
    }

    @Test
    void document_keepsOnlyWhatIsRead() throws IOException {
        full(1);

        JsonObject kept = index.elasticsearch
                .send("GET", "/" + index.names.readAlias() + "/_doc/a0", null)
                .getAsJsonObject("_source");

        assertThat(kept.keySet()).contains(ArticleFields.TITLE, ArticleFields.BODY, ArticleFields.TITLE_GLOSS);
        assertThat(kept.keySet()).doesNotContainAnyElementsOf(ArticleFields.SEARCHED_ONLY);
    }

    @Test
    void oneGenerationBeforeTheLiveOne_isKept() throws IOException {
        full(1);
        full(2);
        Generation second = index.generations.live().orElseThrow();
        full(3);

        assertThat(index.liveIds()).hasSize(3);
        assertThat(index.generations.previous()).contains(second);
        assertThat(index.generationNames()).hasSize(2);
    }

    @Test
    void indexesOfOthers_whoseNamesBeginAlike_areLeftAlone() throws IOException {
        String other = "/padanan-generationtest-arsip";
        index.elasticsearch.send("PUT", other, null);
        try {
            full(1);
            full(1);
            full(1);

            assertThat(index.elasticsearch.sendIfFound("GET", other, null)).isPresent();
        } finally {
            index.elasticsearch.send("DELETE", other, null);
        }
    }

    @Test
    void run_ofAHundredWithTooManyRejections_isNotPublished() throws IOException {
        full(1);
        Path file = Articles.write(folder.resolve("a.jsonl"), 94);
        Files.writeString(file, Files.readString(file) + "{broken\n".repeat(6));

        assertThat(index.job.run(List.of(file)).failure())
                .isEqualTo("only 94 of 100 files and records became articles, a share below"
                        + " padanan.index.least-share=0.95");
        assertThat(index.liveIds()).containsExactly("a0");

        TestIndex lenient = TestIndex.open(new Config("padanan-generationtest", Duration.ofMinutes(1), 0.9));
        assertThat(lenient.job.run(List.of(file)).live()).isTrue();
    }

    @Test
    void articleThatElasticsearchRefuses_isARejectionLikeOthers() throws IOException {
        // An ISO date with a year outside the index's range.
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                Articles.record("baik", "Teks.")
                        + Articles.record("buruk", "Teks.\",\"published\":\"+999999999-01-01"));
        Events events = new Events();

        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(file)), events);

        assertThat(summary.live()).isTrue();
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(events.rejections.get(0).toString())
                .contains("a.jsonl:2", "Elasticsearch refused the article: ")
                .doesNotContain("{");
        assertThat(index.liveIds()).containsExactly("baik");
    }

    @Test
    void secondJob_saysWhoWritesAndStops() throws Exception {
        IndexingJob patient =
                TestIndex.open(Config.named("padanan-generationtest").withPatientLock()).job;
        full(1);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Path file = Articles.write(folder.resolve("a.jsonl"), 2);
        Files.writeString(file, "{broken\n" + Files.readString(file));
        AtomicReference<IndexingSummary> first = new AtomicReference<>();
        Thread job =
                new Thread(() -> first.set(patient.run(IndexingRequest.full(List.of(file)), pausing(reading, goOn))));
        job.start();
        reading.await();

        IndexingSummary second = patient.run(List.of(folder));

        assertThat(second.live()).isFalse();
        assertThat(second.failure())
                .startsWith("another job is writing to this index: `index " + file + "`, process "
                        + ProcessHandle.current().pid() + " on ")
                .contains(", since 20");
        goOn.countDown();
        job.join();
        assertThat(first.get().live()).isTrue();
        assertThat(index.liveIds()).hasSize(2);
    }

    private static IndexingListener pausing(CountDownLatch reached, CountDownLatch goOn) {
        return new IndexingListener() {
            @Override
            public void rejection(Rejection rejection) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    @Test
    void run_thatIsStopped_endsInGoodOrder() throws Exception {
        full(1);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Path file = Articles.write(folder.resolve("a.jsonl"), 2);
        Files.writeString(file, "{broken\n" + Files.readString(file));
        AtomicReference<IndexingSummary> summary = new AtomicReference<>();
        Thread job = new Thread(
                () -> summary.set(index.job.run(IndexingRequest.full(List.of(file)), pausing(reading, goOn))));
        job.start();
        reading.await();
        Thread shutdown = new Thread(() -> index.job.stop(null));
        shutdown.start();
        while (shutdown.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(10);
        }

        goOn.countDown();
        shutdown.join();
        job.join();

        assertThat(summary.get().failure()).isEqualTo("the job was stopped");
        assertThat(index.liveIds()).containsExactly("a0");
        assertThat(index.generationNames()).hasSize(1);
        assertThat(index.elasticsearch.sendIfFound("GET", "/" + index.names.lock() + "/_doc/writer", null))
                .isEmpty();
    }

    @Test
    void dryRun_readsAndWritesNothing() throws IOException {
        full(1);
        Path file = Articles.write(folder.resolve("a.jsonl"), 3);
        Files.writeString(file, Files.readString(file) + "{broken\n");

        IndexingSummary summary = index.job.run(
                new IndexingRequest(IndexingRequest.Mode.DRY, List.of(file), false), IndexingListener.NONE);

        assertThat(summary.indexed()).isEqualTo(3);
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.failure()).isNull();
        assertThat(summary.live()).isFalse();
        assertThat(index.liveIds()).containsExactly("a0");
        assertThat(index.generationNames()).hasSize(1);
    }
}

package id.padanan.index.update;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.Concurrent;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import id.padanan.synthetic.SyntheticCorpus;
import id.padanan.synthetic.SyntheticCorpus.Shares;
import id.padanan.synthetic.SyntheticRecord;
import id.padanan.synthetic.SyntheticRecord.RecordKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Near-duplicate groups as stored by full runs and updates. */
@Concurrent
class VersionGroupsTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-groupstest").withLargeBulks());

    private Path write(String id, String body) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".md"), "---\nid: " + id + "\ntitle: Judul " + id + "\n---\n\n" + body + "\n");
    }

    /** Sixty words, all but the last few unique to this story. */
    private static String story(String name, int otherWords) {
        return IntStream.range(0, 60)
                .mapToObj(i -> (i < 60 - otherWords ? "cerita" : "sunting") + name + i)
                .collect(Collectors.joining(" "));
    }

    private IndexingSummary full() {
        IndexingSummary summary = index.job.run(IndexingRequest.full(List.of(folder)), IndexingListener.NONE);
        assertThat(summary.failure()).isNull();
        return summary;
    }

    private IndexingSummary update(boolean prune) {
        IndexingSummary summary = index.job.run(
                new IndexingRequest(IndexingRequest.Mode.UPDATE, List.of(folder), prune), IndexingListener.NONE);
        assertThat(summary.failure()).isNull();
        return summary;
    }

    private String group(String id) {
        return index.liveGroups().get(id);
    }

    @Test
    void fullRun_storesTheTrueGroupsOfAMadeCorpus() throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus(8, new Shares(0.3, 0.1, 0));
        List<SyntheticRecord> records =
                IntStream.range(0, 1_200).mapToObj(corpus::record).toList();
        try (OutputStream lines = Files.newOutputStream(folder.resolve("made.jsonl"))) {
            for (SyntheticRecord made : records) {
                lines.write(made.line());
                lines.write('\n');
            }
        }

        IndexingSummary summary = full();

        Map<String, String> groups = index.liveGroups();
        long grouped =
                groups.entrySet().stream().filter(VersionGroupsTest::isGrouped).count();
        List<SyntheticRecord> copies =
                records.stream().filter(made -> made.kind() == RecordKind.COPY).toList();
        double right = copies.stream()
                .filter(made -> groups.get(made.story().id()).equals(made.origin()))
                .count();
        assertThat(groups).hasSize(records.size());
        assertThat(copies).hasSizeGreaterThan(300);
        assertThat(right / grouped).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(right / copies.size()).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(summary.counts().furtherVersions()).isEqualTo(grouped);
    }

    private static boolean isGrouped(Map.Entry<String, String> groupById) {
        return !groupById.getValue().equals(groupById.getKey());
    }

    @Test
    void dryRun_countsFurtherVersions() throws IOException {
        write("a", story("satu", 0));
        write("b", story("satu", 3));

        IndexingRequest dry = new IndexingRequest(IndexingRequest.Mode.DRY, List.of(folder), false);

        assertThat(index.job.run(dry, IndexingListener.NONE).counts().furtherVersions())
                .isEqualTo(1);
    }

    @Test
    void shortTexts_areGroupsOfTheirOwn() throws IOException {
        write("a", "Foto pasar terapung.");
        write("b", "Foto pasar terapung.");

        full();

        assertThat(index.liveGroups()).isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void update_groupsWhatIsNewAndKeepsTheOthers() throws IOException {
        write("a", story("satu", 0));
        write("b", story("satu", 3));
        write("c", story("dua", 0));
        full();
        write("d", story("satu", 2));
        write("e", story("dua", 2));
        write("f", story("tiga", 0));
        write("g", story("tiga", 2));

        IndexingSummary summary = update(false);

        Map<String, String> groups = index.liveGroups();
        assertThat(groups).containsEntry("a", "a").containsEntry("b", "a").containsEntry("d", "a");
        assertThat(groups).containsEntry("c", "c").containsEntry("e", "c");
        assertThat(groups.get("f")).isEqualTo(groups.get("g")).isNotIn("a", "c");
        assertThat(summary.counts()).isEqualTo(new IndexingCounts(4, 0, 3, 0, 0, 0, 3));
        assertThat(update(false).counts().unchanged()).isEqualTo(7);
        assertThat(index.liveGroups()).isEqualTo(groups);
    }

    @Test
    void changedArticle_isGroupedAnew() throws IOException {
        write("a", story("satu", 0));
        write("b", story("satu", 3));
        write("c", story("dua", 0));
        full();
        write("b", story("dua", 3));
        write("c", story("dua", 1));

        IndexingSummary summary = update(false);

        assertThat(index.liveGroups()).isEqualTo(Map.of("a", "a", "b", "c", "c", "c"));
        assertThat(summary.counts().furtherVersions()).as("of those added").isZero();
    }

    @Test
    void firstArticle_thatGetsAnotherTextLeavesItsGroup() throws IOException {
        write("a", story("satu", 0));
        write("b", story("satu", 3));
        full();
        write("a", story("lain", 0));

        update(false);
        write("c", story("satu", 4));
        write("d", story("lain", 4));
        update(false);

        assertThat(group("b")).isEqualTo("a");
        assertThat(group("c")).isEqualTo("a");
        assertThat(group("a")).isNotEqualTo("a").isEqualTo(group("d"));
    }

    @Test
    void group_outlivesItsFirstArticle() throws IOException {
        Path first = write("a", story("satu", 0));
        write("b", story("satu", 3));
        write("c", story("dua", 0));
        full();
        Files.delete(first);
        assertThat(update(true).counts().removed()).isEqualTo(1);

        write("d", story("satu", 4));
        write("a", story("lain", 0));
        assertThat(update(false).counts().furtherVersions()).isEqualTo(1);

        assertThat(group("b")).isEqualTo("a");
        assertThat(group("d")).isEqualTo("a");
        assertThat(group("a")).as("another text by the old id").isNotEqualTo("a");
    }
}

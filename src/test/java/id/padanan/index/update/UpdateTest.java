package id.padanan.index.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.corpus.intake.Rejection;
import id.padanan.fixture.Concurrent;
import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.job.Articles;
import id.padanan.index.job.Events;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingCounts;
import id.padanan.index.run.IndexingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code index --update} and {@code --prune}. */
@Tag("elasticsearch")
@Concurrent
class UpdateTest {
    @TempDir
    Path folder;

    private final Events events = new Events();

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-updatetest"));

    @BeforeEach
    void indexThree() throws IOException {
        for (String id : List.of("satu", "dua", "tiga")) {
            write(id, "Teks " + id);
        }
        assertThat(index.job.run(List.of(folder)).live()).isTrue();
    }

    private Path write(String id, String body) throws IOException {
        return Files.writeString(
                folder.resolve(id + ".md"), "---\nid: " + id + "\ntitle: Judul " + id + "\n---\n\n" + body + ".\n");
    }

    @Test
    void idOfAnotherFile_isNotTakenFromIt(@TempDir Path later) throws IOException {
        Path same = Files.writeString(later.resolve("satu.md"), "---\nid: satu\ntitle: Lain\n---\n\nTeks lain.\n");

        IndexingSummary summary = update(later);

        assertThat(summary.counts()).isEqualTo(new IndexingCounts(0, 0, 0, 0, 1, 0, 0));
        assertThat(events.rejections.get(0).toString())
                .startsWith(same + ": the id 'satu' is already used by an article in " + folder.resolve("satu.md"));

        Files.delete(folder.resolve("satu.md"));
        assertThat(update(later).counts()).isEqualTo(new IndexingCounts(0, 1, 0, 0, 0, 0, 0));
    }

    private IndexingSummary update(Path... paths) {
        return index.job.run(IndexingRequest.update(List.of(paths)), events);
    }

    private IndexingSummary prune(Path... paths) {
        return index.job.run(new IndexingRequest(IndexingRequest.Mode.UPDATE, List.of(paths), true), events);
    }

    @Test
    void unchangedCorpus_isReadAndNotWritten() {
        long writes = index.liveWrites();

        IndexingSummary summary = update(folder);

        assertThat(summary.live()).isTrue();
        assertThat(summary.counts()).isEqualTo(new IndexingCounts(0, 0, 3, 0, 0, 0, 0));
        assertThat(index.liveWrites()).isEqualTo(writes);
    }

    @Test
    void newAndChangedArticles_areWrittenAndNoOthers() throws IOException {
        long writes = index.liveWrites();
        write("dua", "Teks lain");
        write("empat", "Teks empat");

        IndexingSummary summary = update(folder);

        assertThat(summary.counts()).isEqualTo(new IndexingCounts(1, 1, 2, 0, 0, 0, 0));
        assertThat(index.liveWrites()).isEqualTo(writes + 2);
        assertThat(index.liveIds()).containsExactlyInAnyOrder("satu", "dua", "tiga", "empat");
        assertThat(index.elasticsearch
                        .send("GET", "/" + index.names.readAlias() + "/_search?q=_id:dua", null)
                        .toString())
                .contains("Teks lain.");
        GenerationFacts facts =
                index.generations.facts(index.generations.live().orElseThrow()).orElseThrow();
        assertThat(facts.articles()).isEqualTo(4);
        assertThat(update(folder).counts().unchanged()).isEqualTo(4);
    }

    @Test
    void articlesOfOtherPaths_stay() throws IOException {
        Path other = Files.createDirectory(folder.resolve("lain"));
        Files.writeString(other.resolve("lima.txt"), "Judul lima\n\nTeks lima.\n");
        Files.delete(folder.resolve("satu.md"));

        assertThat(prune(other).counts()).isEqualTo(new IndexingCounts(1, 0, 0, 0, 0, 0, 0));

        assertThat(index.liveIds()).hasSize(4);
    }

    @Test
    void withoutPrune_whatIsGoneStays() throws IOException {
        Files.delete(folder.resolve("satu.md"));

        update(folder);

        assertThat(index.liveIds()).contains("satu");
    }

    @Test
    void prune_removesWhatIsGoneFromTheFolder() throws IOException {
        Files.delete(folder.resolve("satu.md"));

        IndexingSummary summary = prune(folder);

        assertThat(summary.counts()).isEqualTo(new IndexingCounts(0, 0, 2, 1, 0, 0, 0));
        assertThat(index.liveIds()).containsExactlyInAnyOrder("dua", "tiga");
    }

    @Test
    void prune_removesRecordsThatAreGoneFromAFile() throws IOException {
        Path records = Files.writeString(
                folder.resolve("a.jsonl"), Articles.record("empat", "Teks.") + Articles.record("lima", "Teks."));
        update(records);
        Files.writeString(records, Articles.record("lima", "Teks."));

        assertThat(prune(records).counts().removed()).isEqualTo(1);

        assertThat(index.liveIds()).containsExactlyInAnyOrder("satu", "dua", "tiga", "lima");
    }

    @Test
    void prune_ofAMovedFile_keepsItsArticle() throws IOException {
        Path other = Files.createDirectory(folder.resolve("lain"));
        Files.move(folder.resolve("satu.md"), other.resolve("satu.md"));

        assertThat(prune(folder).counts().removed()).isZero();
        assertThat(prune(folder).counts().removed()).isZero();

        assertThat(index.liveIds()).contains("satu");
    }

    @Test
    void prune_keepsWhatCouldNotBeRead() throws IOException {
        Files.writeString(folder.resolve("satu.md"), "rusak");

        assertThat(prune(folder).counts()).isEqualTo(new IndexingCounts(0, 0, 2, 0, 1, 0, 0));

        assertThat(index.liveIds()).contains("satu");
    }

    @Test
    void prune_ofAnEmptyFolder_removesNothing() throws IOException {
        for (String id : List.of("satu", "dua", "tiga")) {
            Files.delete(folder.resolve(id + ".md"));
        }

        IndexingSummary summary = prune(folder);

        assertThat(summary.failure()).contains("no article was found in " + folder, "check that it is mounted");
        assertThat(index.liveIds()).hasSize(3);
    }

    @Test
    void prune_ofAMissingFolder_removesNothing() throws IOException {
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        try {
            assertThat(prune(folder).rejected()).isEqualTo(1);
            assertThat(index.liveIds()).hasSize(3);
        } finally {
            Files.move(moved, folder);
        }
    }

    @Test
    void idClaimedTwice_isARejectionOfTheSecond() throws IOException {
        Files.writeString(folder.resolve("z.md"), "---\nid: satu\ntitle: Lain\n---\n\nTeks lain.\n");

        IndexingSummary summary = update(folder);

        assertThat(summary.counts()).isEqualTo(new IndexingCounts(0, 0, 3, 0, 1, 0, 0));
        assertThat(events.rejections).extracting(Rejection::reason).containsExactly(Rejection.Reason.ID_TAKEN);
    }

    @Test
    void changedGlossary_asksForAFullRun() {
        pretend("glossary", "lain");

        assertThat(update(folder).failure())
                .isEqualTo(
                        "the glossary has changed since the articles were indexed; rebuild the index without --update");
    }

    @Test
    void changedMapping_asksForAFullRun() {
        pretend("schema", "lain");

        assertThat(update(folder).failure()).contains("rebuild the index without --update");
    }

    private void pretend(String fact, String value) {
        GenerationFacts now = index.generations.current();
        JsonObject facts = new JsonObject();
        facts.addProperty("schema", now.schema());
        facts.addProperty("glossary", now.glossary());
        facts.addProperty("started", now.started().toString());
        facts.addProperty("articles", 3);
        facts.addProperty(fact, value);
        JsonObject body = JsonParser.parseString("{\"_meta\":{}}").getAsJsonObject();
        body.getAsJsonObject("_meta").add("padanan", facts);
        index.elasticsearch.send("PUT", "/" + index.names.readAlias() + "/_mapping", body);
    }

    @Test
    void emptyIndex_asksForAFullRun() {
        index.generations.removeAll();

        assertThat(update(folder).failure()).isEqualTo("nothing is indexed yet; run index once without --update");
    }
}

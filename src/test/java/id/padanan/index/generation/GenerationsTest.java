package id.padanan.index.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.fixture.Concurrent;
import id.padanan.index.job.Articles;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.job.RollbackSummary;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The life cycle of generations and of their write aliases. */
@Tag("elasticsearch")
@Concurrent
class GenerationsTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-generationstest"));

    private IndexingSummary full(int articles) throws IOException {
        return index.job.run(List.of(Articles.write(folder.resolve("a.jsonl"), articles)));
    }

    private Generation begin(String token) {
        Generation generation = index.generations.newGeneration();
        index.generations.create(generation, token);
        return generation;
    }

    @Test
    void begin_mayBeRepeated() {
        Generation begun = begin("token");

        index.generations.create(begun, "token");

        assertThat(index.generationNames()).containsExactly(begun.indexName());
    }

    @Test
    void publish_mayBeRepeated() throws IOException {
        full(1);
        Generation begun = begin("token");
        index.generations.publish(begun, "token");

        index.generations.publish(begun, "token");

        assertThat(index.generations.live()).contains(begun);
    }

    @Test
    void discard_sparesAGenerationThatWentLive() throws IOException {
        full(1);
        Generation begun = begin("token");
        index.generations.publish(begun, "token");

        index.generations.discard(begun, "token");

        assertThat(index.generations.live()).contains(begun);
    }

    @Test
    void discard_takesTheRightAndTheIndex() throws IOException {
        full(1);
        Generation live = index.generations.live().orElseThrow();
        Generation begun = begin("token");

        index.generations.discard(begun, "token");

        assertThat(index.generationNames()).containsExactly(live.indexName());
        assertThatThrownBy(() -> index.generations.publish(begun, "token"))
                .isInstanceOf(UnfitGenerationException.class);
    }

    @Test
    void complete_refusesAGenerationThatLacksArticles() {
        Generation begun = begin("token");

        assertThatThrownBy(() -> index.generations.complete(begun, 1))
                .isInstanceOf(UnfitGenerationException.class)
                .hasMessage("the new index contains 0 articles, but 1 were written");
    }

    @Test
    void publish_byAJobThatLostItsRight_changesNothing() throws IOException {
        full(1);
        Generation begun = begin("token");
        index.generations.removeLeftovers();
        begin("another");

        assertThatThrownBy(() -> index.generations.publish(begun, "token"))
                .isInstanceOf(UnfitGenerationException.class)
                .hasMessageContaining("taken over");
        assertThat(index.liveIds()).containsExactly("a0");
    }

    @Test
    void rollBack_swapsTheLastTwoThereAndBack() throws IOException {
        full(1);
        full(2);

        RollbackSummary back = index.job.rollBack();
        assertThat(back.failure()).isNull();
        assertThat(back.facts().articles()).isEqualTo(1);
        assertThat(index.liveIds()).containsExactly("a0");

        assertThat(index.job.rollBack().failure()).isNull();
        assertThat(index.liveIds()).containsExactly("a0", "a1");
    }

    @Test
    void rollBack_withoutAGenerationBefore_saysSo() throws IOException {
        full(1);

        assertThat(index.job.rollBack().failure()).isEqualTo("there is no previous index to go back to");
    }

    @Test
    void rollBack_toAnotherVersionsGeneration_isRefused() throws IOException {
        full(1);
        full(2);
        JsonObject meta = JsonParser.parseString("""
                {"_meta":{"padanan":{"schema":"lain","glossary":"","started":"2026-01-01T00:00:00Z","articles":1}}}""").getAsJsonObject();
        index.elasticsearch.send("PUT", "/" + index.names.previousAlias() + "/_mapping", meta);

        assertThat(index.job.rollBack().failure())
                .contains("only the version of Padanan that built the previous index can search it");
        assertThat(index.liveIds()).hasSize(2);
    }

    @Test
    void rollBack_endsTheRightOfAJobThatStalled() throws IOException {
        full(1);
        full(2);
        Generation stalled = begin("stalled");

        assertThat(index.job.rollBack().failure()).isNull();

        assertThatThrownBy(() -> index.generations.publish(stalled, "stalled"))
                .isInstanceOf(UnfitGenerationException.class);
        assertThat(index.liveIds()).containsExactly("a0");
    }

    @Test
    void remainsOfAKilledJob_areRemovedByTheNext() throws IOException {
        full(1);
        Generation orphan = begin("killed");

        full(2);

        assertThat(index.generationNames()).hasSize(2).doesNotContain(orphan.indexName());
    }
}

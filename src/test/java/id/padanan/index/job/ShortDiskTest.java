package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.corpus.intake.Rejection;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.elasticsearch.server.TestElasticsearch;
import id.padanan.index.job.TestIndex.Config;
import id.padanan.index.run.IndexingListener;
import id.padanan.index.run.IndexingRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The real Elasticsearch when its disk is nearly full, or said to be. */
@Tag("elasticsearch")
@Isolated("a short disk stops every indexing job")
class ShortDiskTest {
    private static final String READ_ONLY = "index.blocks.read_only_allow_delete";

    @TempDir
    Path folder;

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-shortdisktest"));

    private final ElasticsearchDisk disk = new ElasticsearchDisk(TestElasticsearch.client(), new ObjectMapper());

    @BeforeEach
    void indexOne() throws IOException {
        Files.writeString(folder.resolve("satu.md"), "---\nid: satu\ntitle: Judul satu\n---\n\nTeks satu.\n");
        assertThat(index.job.run(List.of(folder)).live()).isTrue();
    }

    @AfterEach
    void makeRoom() {
        setReadOnly(null);
        setWatermarks("{\"low\":null,\"high\":null,\"flood_stage\":null}");
    }

    private void setReadOnly(Boolean block) {
        JsonObject setting = new JsonObject();
        setting.addProperty(READ_ONLY, block);
        index.elasticsearch.send("PUT", "/" + index.names.readAlias() + "/_settings", setting);
    }

    /** As if the disk had less room than a new index needs, and enough for what is there. */
    private void setLowWatermarkOutOfReach() {
        setWatermarks("{\"low\":\"1000tb\",\"high\":\"1mb\",\"flood_stage\":\"1mb\"}");
    }

    private void setWatermarks(String watermarks) {
        String settings = "{\"persistent\":{\"cluster.routing.allocation.disk.watermark\":%s}}".formatted(watermarks);
        index.elasticsearch.send(
                "PUT", "/_cluster/settings", JsonParser.parseString(settings).getAsJsonObject());
    }

    @Test
    void disk_afterElasticsearchMadeAnIndexReadOnly_namesTheIndex() throws IOException {
        setReadOnly(true);

        assertThat(disk.problem().orElseThrow())
                .contains(
                        "nearly full",
                        "read-only: " + index.generations.live().orElseThrow().indexName(),
                        "Free disk space");
    }

    @Test
    void disk_belowTheLowWatermark_saysHowMuchIsFree() throws IOException {
        setLowWatermarkOutOfReach();

        assertThat(disk.problem().orElseThrow()).containsPattern("nearly full: \\d+ MB are free at .+data");
    }

    @Test
    void floodStageInMidRun_stopsWithTheReason() throws IOException {
        Files.writeString(folder.resolve("empat.md"), "---\nid: empat\ntitle: Judul empat\n---\n\nTeks.\n");
        Files.writeString(folder.resolve("0.md"), "rusak");
        IndexingListener blocking = new IndexingListener() {
            @Override
            public void rejection(Rejection rejection) {
                setReadOnly(true);
            }
        };

        IndexingSummary summary = index.job.run(IndexingRequest.update(List.of(folder)), blocking);

        assertThat(summary.failure())
                .isEqualTo("Elasticsearch's disk is nearly full, so it accepts no more documents; free disk space");
        setReadOnly(null);
        assertThat(index.job
                        .run(IndexingRequest.update(List.of(folder)), new Events())
                        .counts()
                        .added())
                .isEqualTo(1);
    }

    @Test
    void shortDisk_isToldBeforeAnythingIsWritten() {
        setLowWatermarkOutOfReach();

        IndexingSummary summary = index.job.run(List.of(folder));

        assertThat(summary.failure())
                .startsWith("Elasticsearch's disk is nearly full")
                .doesNotEndWith(".");
        assertThat(index.generationNames()).hasSize(1);
    }
}

package id.padanan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRunTest {
    @TempDir
    Path folder;

    @Test
    void of_findsTheMostHeapBeforeAndAfterCollections() throws IOException {
        Path collections = Files.writeString(folder.resolve("gc.log"), """
                [0.012s][info][gc] Using G1
                [0.912s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 24M->7M(256M) 5.810ms
                [1.402s][info][gc] GC(1) Pause Young (Normal) (G1 Evacuation Pause) 167M->41M(512M) 9.002ms
                [1.903s][info][gc] GC(2) Pause Remark 98M->44M(512M) 3.1ms
                """);

        JobRun run = JobRun.of(2.5, 1, collections);

        assertThat(run.peakHeap()).isEqualTo(167);
        assertThat(run.liveHeap()).isEqualTo(44);
    }
}

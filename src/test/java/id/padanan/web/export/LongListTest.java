package id.padanan.web.export;

import static id.padanan.web.Pages.get;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the limits of files and feeds with a long result list. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListTest {
    private static final int ARTICLES = 1_010;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("banyak.jsonl"),
                IntStream.range(0, ARTICLES)
                        .mapToObj(number -> "{\"id\":\"a%1$d\",\"title\":\"Judul %1$d\",\"body\":\"Panen ke-%1$d.\"}"
                                .formatted(number))
                        .toList());
        assertThat(job.run(List.of(folder)).indexed()).isEqualTo(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource({"csv,/a/a,1000", "bib,@,1000", "ris,ER  -,1000", "atom,<entry>,50"})
    void list_endsWhereThePageSaysSo(String format, String ofEach, int most) {
        String file = new String(get("/id/search." + format + "?q=panen").asByteArray(), StandardCharsets.UTF_8);

        assertThat(file.split(ofEach, -1)).hasSize(most + 1);
    }
}

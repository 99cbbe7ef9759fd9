package id.padanan.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseNameTest {
    @ParameterizedTest
    @CsvSource({
        "archive/pasar.md, pasar",
        "pasar.TXT, pasar",
        "2025.08.17 pasar.txt, 2025.08.17 pasar",
        "news.jsonl, news",
        "news.jsonl.gz, news",
        ".md, .md"
    })
    void baseName_hasNeitherFolderNorFormat(String file, String name) {
        assertThat(BaseName.of(Path.of(file))).isEqualTo(name);
    }

    @Test
    void baseName_ofARecordHasItsNumber() {
        assertThat(BaseName.of(Path.of("news.jsonl.gz"), 12)).isEqualTo("news#12");
    }
}

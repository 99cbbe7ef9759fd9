package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.corpus.CorpusReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OriginTest {
    @Test
    void keptPath_isParsedToWhatItWas() {
        Path origin = Origin.of(Path.of("arsip/../a b.md"));

        assertThat(Origin.parse(origin.toString())).contains(origin);
        assertThat(Origin.parse("-")).contains(CorpusReader.STANDARD_INPUT);
    }

    /** In the POSIX locale that is so of each letter outside ASCII. */
    @Test
    void nameThatNoFileCanHaveHere_isNoPath() {
        assertThat(Origin.parse("/arsip/\0.md")).isEmpty();
    }
}

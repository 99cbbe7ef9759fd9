package id.padanan.index.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.corpus.CorpusReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OriginFileTest {
    @Test
    void keptPath_isParsedToWhatItWas() {
        Path origin = OriginFile.of(Path.of("arsip/../a b.md"));

        assertThat(OriginFile.parse(origin.toString())).contains(origin);
        assertThat(OriginFile.parse("-")).contains(CorpusReader.STANDARD_INPUT);
    }

    /** The POSIX locale cannot represent letters outside ASCII. */
    @Test
    void nameThatNoFileCanHaveHere_isNoPath() {
        assertThat(OriginFile.parse("/arsip/\0.md")).isEmpty();
    }
}

package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCoverageTest {
    private GlossaryCoverage coverage;

    @BeforeEach
    void glossaryOfOneTerm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.tsv"), "banjir\tflood\tn\n");
        coverage = new GlossaryCoverage(
                new IndonesianLexicon(new GlossaryLoader().addFolder(folder).load()));
    }

    @Test
    void text_countsItsWordsButNotItsNumbers() {
        coverage.addText("Banjir, 2025: banjirnya qwrtz zzq qwrtz!");

        assertThat(coverage.words()).isEqualTo(5);
        assertThat(coverage.share()).isEqualTo(0.4, within(1e-9));
        assertThat(coverage.mostFrequentUncovered(5))
                .containsExactly(new GlossaryCoverage.Uncovered("qwrtz", 2), new GlossaryCoverage.Uncovered("zzq", 1));
        assertThat(coverage.mostFrequentUncovered(1)).hasSize(1);
    }

    @Test
    void nothing_isCoveredWhole() {
        assertThat(coverage.share()).isEqualTo(1);
    }

    @Test
    void frequencies_keepWordsAndLeaveNames() {
        assertThat(WordFrequencies.read(List.of(
                        "rank\tform\tcount\tcumulative\tusually", "1\tyang\t12\t0.5\tword", "2\tSinta\t3\t0.6\tname")))
                .contains(List.of(new WordFrequencies.WordFrequency("yang", 12)));
    }

    @Test
    void frequencies_areNotReadFromPlainText() {
        assertThat(WordFrequencies.read(List.of("yang ini teks"))).isEmpty();
        assertThat(WordFrequencies.read(List.of())).isEmpty();
    }

    @Test
    void frequencies_nameABrokenLine() {
        assertThatThrownBy(() -> WordFrequencies.read(
                        List.of("rank\tform\tcount\tcumulative\tusually", "1\tyang\tmany\t0.5\tword")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }
}

package id.padanan.glossary.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermPairWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sulit\tdifficult; hard; tough~0.6\tadj",
                "bisa\tcan; able; venom~0.2\tv\tvenom: of snakes",
                "x\ta; b; c; d; e; f; g; h\tn",
                "Ibu\tmother~0.5; Mrs\tn",
            })
    void write_givesTheLineThatWasRead(String line) {
        assertThat(TermPairWriter.write(TermPairParser.parse(line, "general"))).isEqualTo(line);
    }

    @Test
    void write_roundsWeightsToTenthsThatCanBeRead() {
        TermPair pair = new TermPair(
                "x",
                List.of(new Equivalent("a", 1), new Equivalent("b", 0.999), new Equivalent("c", 0.01)),
                PartOfSpeech.NOUN,
                "",
                "general");
        assertThat(TermPairWriter.write(pair))
                .isEqualTo("x\ta; b~0.9; c~0.1\tn")
                .satisfies(
                        line -> assertThat(TermPairParser.parse(line, "general").equivalents())
                                .hasSize(3));
    }
}

package id.padanan.glossary.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPairParserTest {
    @Test
    void parse_readsAllColumns() {
        TermPair pair = TermPairParser.parse("bisa\tcan; able; venom~0.2\tv\tvenom: of snakes", "general");
        assertThat(pair)
                .isEqualTo(new TermPair(
                        "bisa",
                        java.util.List.of(
                                new Equivalent("can", 1), new Equivalent("able", 0.9), new Equivalent("venom", 0.2)),
                        PartOfSpeech.VERB,
                        "venom: of snakes",
                        "general"));
    }

    @Test
    void parse_weighsEquivalentsByRankButNotUnderTheFloor() {
        TermPair pair = TermPairParser.parse("x\ta; b; c; d; e; f; g; h\tn", "general");
        assertThat(pair.equivalents())
                .extracting(Equivalent::weight)
                .containsExactly(1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.4);
    }

    @ParameterizedTest
    @CsvSource({
        "'sulit|hard',           2 columns",
        "'sulit|hard|adj|a|b',   5 columns",
        "'|hard|adj',            'term \"\"'",
        "'su/lit|hard|adj',      'term \"su/lit\"'",
        "'sulit|hard|adjective', 'unknown part of speech \"adjective\"'",
        "'sulit|hard;;tough|adj','equivalent \"\"'",
        "'sulit|hard~2|adj',     'equivalent \"hard~2\"'",
        "'sulit|hard; hard|adj', is listed twice",
        "'sulit||adj',           'equivalent \"\"'",
    })
    void parse_refusesBrokenLineAndSaysWhy(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermPairParser.parse(line.replace('|', '\t'), "general"))
                .withMessageContaining(reason);
    }
}

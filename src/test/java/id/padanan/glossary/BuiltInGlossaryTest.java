package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuiltInGlossaryTest {
    private final Glossary glossary = GlossaryLoader.builtIn();

    @Test
    void builtIn_hasNoBrokenLine() {
        assertThat(glossary.problems()).isEmpty();
    }

    @Test
    void builtIn_isLargeEnough() {
        assertThat(glossary.pairs()).hasSizeGreaterThan(9_000);
        assertThat(glossary.pairs())
                .filteredOn(pair -> pair.term().indexOf(' ') > 0)
                .hasSizeGreaterThan(1_500);
    }
}

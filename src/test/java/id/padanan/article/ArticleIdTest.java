package id.padanan.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "bbc-starmer-2025",
                "a-",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void parse_keepsValidIds(String value) {
        assertThat(ArticleId.parse(value)).contains(new ArticleId(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-a",
                "A",
                "a b",
                "a_b",
                "é",
                "a/b",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void parse_refusesOthers(String value) {
        assertThat(ArticleId.parse(value)).isEmpty();
        assertThatThrownBy(() -> new ArticleId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * The expected value is the output of {@code printf abc | sha256sum} (ba7816bf8f01...), read in groups of five
     * bits.
     */
    @Test
    void derivedFrom_takesFiveBitsAtATimeFromTheStart() {
        assertThat(ArticleId.derivedFrom("abc").value()).isEqualTo("q9w1dfwf07");
    }
}

package id.padanan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("changes the default locale")
class PermalinkTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Putin setuju 'gaya NATO'!,   putin-setuju-gaya-nato
            Jalan-jalan di São Paulo,    jalan-jalan-di-sao-paulo
            --- 3 & 4 ---,               3-4
            戦争,                         -
            """)
    void slug_isReadableAscii(String title, String slug) {
        assertThat(Permalink.slug(title)).isEqualTo(slug);
    }

    @Test
    void slug_isCutBetweenWords() {
        assertThat(Permalink.slug("kata ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-kata");
        assertThat(Permalink.slug("x".repeat(100))).hasSize(80);
    }

    @Test
    void slug_doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Permalink.slug("INDONESIA")).isEqualTo("indonesia");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void paths_nameLanguageIdAndSlug() {
        ArticleId id = new ArticleId("abc");
        assertThat(Permalink.shortPath(id)).isEqualTo("/a/abc");
        assertThat(Permalink.canonicalPath("en", id, "Harga naik")).isEqualTo("/en/articles/abc/harga-naik");
    }
}

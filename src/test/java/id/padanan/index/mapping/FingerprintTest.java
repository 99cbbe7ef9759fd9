package id.padanan.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.PublicationDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final PublicationDate DATE =
            PublicationDate.parse("2025-08-17").orElseThrow();

    private static Article article(
            String title, List<String> body, PublicationDate date, String place, String caption) {
        return new Article(
                new ArticleId("a"), title, body, "bbc", null, date, null, Language.INDONESIAN, place, caption);
    }

    @Test
    void fingerprint_ofTheSameArticle_isTheSame() {
        assertThat(Fingerprint.of(article("J", List.of("a"), DATE, null, null), "/a.md"))
                .isEqualTo(Fingerprint.of(article("J", List.of("a"), DATE, null, null), "/a.md"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void fingerprint_ofAnyOtherFieldOrOrigin_isAnother() {
        Stream<Article> articles = Stream.of(
                article("J", List.of("a"), DATE, null, null),
                article("K", List.of("a"), DATE, null, null),
                article("J", List.of("a", "b"), DATE, null, null),
                article("J", List.of("ab"), DATE, null, null),
                article("J", List.of("a"), null, null, null),
                article("J", List.of("a"), DATE, "x", null),
                article("J", List.of("a"), DATE, null, "x"),
                article("J", List.of("a"), DATE, "", "x"));
        Set<String> fingerprints =
                articles.map(article -> Fingerprint.of(article, "/a.md")).collect(Collectors.toSet());
        fingerprints.add(Fingerprint.of(article("J", List.of("a"), DATE, null, null), "/b.md"));

        assertThat(fingerprints).hasSize(9);
    }
}

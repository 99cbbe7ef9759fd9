package id.padanan.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.ReadCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterFormatTest {
    @TempDir
    Path folder;

    private ReadCorpus read(String content) throws IOException {
        return ReadCorpus.of(Files.writeString(folder.resolve("pasar.md"), content));
    }

    @Test
    void keys_becomeTheArticle() throws IOException {
        Article article = read("""
                        ---
                        id: pasar-baru
                        title: "Pasar baru: dibuka"
                        source: kompas
                        author: Ani Lestari
                        published: 2025-08-17T09:30:00+07:00
                        url: https://example.com/pasar
                        language: en
                        place: Solo
                        ---

                        Paragraf pertama
                        masih yang pertama.

                        Paragraf kedua.
                        """).onlyArticle().article();

        assertThat(article.id().value()).isEqualTo("pasar-baru");
        assertThat(article.title()).isEqualTo("Pasar baru: dibuka");
        assertThat(article.body()).containsExactly("Paragraf pertama masih yang pertama.", "Paragraf kedua.");
        assertThat(article.source()).isEqualTo("kompas");
        assertThat(article.author()).isEqualTo("Ani Lestari");
        assertThat(article.published().text()).isEqualTo("2025-08-17T09:30:00+07:00");
        assertThat(article.url()).isEqualTo("https://example.com/pasar");
        assertThat(article.language()).isEqualTo(Language.ENGLISH);
        assertThat(article.place()).isEqualTo("Solo");
        assertThat(article.caption()).isNull();
    }

    @Test
    void keys_haveDefaults() throws IOException {
        Article article =
                read("---\ntitle: Judul\nauthor:\n---\nIsi.\n").onlyArticle().article();

        assertThat(article.id()).isEqualTo(ArticleId.derivedFrom("pasar"));
        assertThat(article.source()).isEqualTo("other");
        assertThat(article.language()).isEqualTo(Language.INDONESIAN);
        assertThat(article.author()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.place()).isNull();
    }

    @Test
    void url_namesTheArticleWhereThereIsNoId() throws IOException {
        Article article = read("---\ntitle: Judul\nurl: https://example.com/a\n---\nIsi.\n")
                .onlyArticle()
                .article();

        assertThat(article.id()).isEqualTo(ArticleId.derivedFrom("https://example.com/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "0012", "1_000", "yes", "3.10", "2025-08-17"})
    void title_isTakenAsItIsWritten(String title) throws IOException {
        assertThat(read("---\ntitle: " + title + "\n---\nIsi.\n")
                        .onlyArticle()
                        .article()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void byteOrderMarkAndWindowsLineEnds_areTolerated() throws IOException {
        Article article = read("\uFEFF---\r\ntitle: Judul\r\n---\r\n\r\nSatu\r\ndua.\r\n\r\nTiga.\r\n")
                .onlyArticle()
                .article();

        assertThat(article.title()).isEqualTo("Judul");
        assertThat(article.body()).containsExactly("Satu dua.", "Tiga.");
    }

    @Test
    void text_isCleaned() throws IOException {
        Article article = read("---\ntitle: \"Kafe\u0301  baru\u200B\"\n---\nHarga\u00A0 Rp 5.000\u00AD.\n")
                .onlyArticle()
                .article();

        assertThat(article.title()).isEqualTo("Kafé baru");
        assertThat(article.body()).containsExactly("Harga Rp 5.000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source: koran-kota", "source: BBC"})
    void unknownSource_becomesOtherWithAWarning(String line) throws IOException {
        ReadCorpus read = read("---\ntitle: Judul\n" + line + "\n---\nIsi.\n");

        assertThat(read.onlyArticle().article().source()).isEqualTo("other");
        assertThat(read.warnings()).singleElement().asString().contains("pasar.md", "sources.yaml", "'other'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor: Budi", "body: Isi", "tags: [a, b]", "meta: {a: {b: c}}"})
    void unknownKey_isIgnoredWithAWarning(String line) throws IOException {
        ReadCorpus read = read("---\n" + line + "\ntitle: Judul\n---\nIsi.\n");

        assertThat(read.onlyArticle().article().title()).isEqualTo("Judul");
        assertThat(read.warnings())
                .singleElement()
                .asString()
                .contains("'" + line.substring(0, line.indexOf(':')) + "'", "ignored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/a", "javascript:alert(1)", "example.com/a", "https://", "http://a b"})
    void url_thatIsNoWebAddressIsLeftOutWithAWarning(String url) throws IOException {
        ReadCorpus read = read("---\ntitle: Judul\nurl: \"" + url + "\"\n---\nIsi.\n");

        assertThat(read.onlyArticle().article().url()).isNull();
        assertThat(read.onlyArticle().article().id()).isEqualTo(ArticleId.derivedFrom("pasar"));
        assertThat(read.warnings()).singleElement().asString().contains(url, "ignored");
    }

    @Test
    void id_thatIsNotValidIsDerivedWithAWarning() throws IOException {
        ReadCorpus read = read("---\ntitle: Judul\nid: Pasar Baru\n---\nIsi.\n");

        ArticleId derived = ArticleId.derivedFrom("pasar");
        assertThat(read.onlyArticle().article().id()).isEqualTo(derived);
        assertThat(read.warnings()).singleElement().asString().contains("'Pasar Baru'", derived.value());
    }
}

package id.padanan.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import id.padanan.search.request.SearchRequest;
import id.padanan.url.BaseUrl;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageUrlsTest {
    private static final PageUrls URLS =
            new PageUrls(new BaseUrl(Optional.of(URI.create("https://berita.example/padanan/"))));

    @Test
    void pathOfThePublicUrl_isKept() {
        assertThat(URLS.article(new ArticleId("abc"), null)).isEqualTo("https://berita.example/padanan/a/abc");
        assertThat(URLS.search(SearchRequest.of("damai"), "en", null))
                .isEqualTo("https://berita.example/padanan/en/search?q=damai");
    }
}

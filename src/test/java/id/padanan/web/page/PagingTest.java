package id.padanan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facets;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.SearchResult;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
    private static Paging paging(int current, long total) {
        SiteLanguage indonesian = new SiteLanguage("id", "Bahasa Indonesia");
        SiteLanguages languages = new SiteLanguages(List.of(indonesian));
        RequestContext requestContext = new RequestContext(
                "http://padanan.test", "/id/search", "q=a", languages, indonesian, indonesian, Theme.AUTO);
        Page page = requestContext.page("/id/search?q=a", "", "a");
        SearchRequest request = SearchRequest.of("a").withPage(current);
        return Paging.of(
                page,
                new SearchResult(
                        request,
                        Optional.empty(),
                        List.of(),
                        total,
                        total,
                        true,
                        HitCount.all(total),
                        List.of(),
                        Facets.none(),
                        1));
    }

    @ParameterizedTest
    @CsvSource({
        "1,10,[1]",
        "1,25,[1] 2 3",
        "2,25,1 [2] 3",
        "1,1000,[1] 2 3 … 100",
        "50,1000,1 … 48 49 [50] 51 52 … 100",
        "4,70,1 2 3 [4] 5 6 7",
        "1000,20000,1 … 998 999 [1000]",
    })
    void numbers_areTheEndsAndTheNeighbours(int current, long total, String shown) {
        String numbers = paging(current, total).numbered().stream()
                .map(link -> (link.afterGap() ? "… " : "")
                        + (link.current() ? "[" + link.number() + "]" : String.valueOf(link.number())))
                .collect(Collectors.joining(" "));

        assertThat(numbers).isEqualTo(shown);
    }

    @Test
    void firstPage_hasNoPrevious_lastPage_noNext() {
        assertThat(paging(1, 25).previous()).isNull();
        assertThat(paging(1, 25).next()).isEqualTo("/id/search?q=a&page=2");
        assertThat(paging(3, 25).previous()).isEqualTo("/id/search?q=a&page=2");
        assertThat(paging(3, 25).next()).isNull();
    }

    @Test
    void singlePage_needsNoPaging() {
        assertThat(paging(1, 10).isNeeded()).isFalse();
        assertThat(paging(1, 11).isNeeded()).isTrue();
    }
}

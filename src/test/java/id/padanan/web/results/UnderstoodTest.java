package id.padanan.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.search.request.SearchLanguage;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.Facets;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.UnderstoodTerm;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.Theme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Tests how the results page shows the interpretation of the query. */
@QuarkusTest
class UnderstoodTest {
    @Inject
    Sources sources;

    @Inject
    SiteLanguages languages;

    private Document results(SearchRequest request, UnderstoodTerm... terms) {
        return results(new SearchResult(
                request, Optional.empty(), List.of(terms), 0, 0, true, HitCount.all(0), List.of(), Facets.none(), 1));
    }

    private Document counted(long total, long withAllWords) {
        return results(new SearchResult(
                SearchRequest.of("a b c"),
                Optional.empty(),
                List.of(),
                total,
                withAllWords,
                true,
                HitCount.all(total),
                List.of(),
                Facets.none(),
                1));
    }

    private Document results(SearchResult result) {
        SiteLanguage english = languages.find("en").orElseThrow();
        RequestContext requestContext =
                new RequestContext("http://padanan.test", "/en/search", "q=", languages, english, english, Theme.AUTO);
        Page page = requestContext.page("/en/search?q=", "", result.request().text());
        return Jsoup.parse(SearchResource.ResultsTemplates.results(page, ResultsView.of(page, result, sources))
                .setLocale(english.locale())
                .render());
    }

    @Test
    void counterparts_areShownWithALinkThatTurnsThemOff() {
        Document page = results(
                SearchRequest.of("security guarantee"),
                new UnderstoodTerm(
                        "security guarantee", Language.ENGLISH, List.of("jaminan keamanan", "garansi"), false));

        assertThat(page.select(".understood li").text()).isEqualTo("security guarantee = jaminan keamanan, garansi");
        assertThat(page.select(".understood b").attr("lang")).isEqualTo("en");
        assertThat(page.select(".understood i").eachAttr("lang")).containsOnly("id");
        assertThat(page.select(".understood a").attr("href")).isEqualTo("/en/search?q=security+guarantee&in=id");
    }

    @Test
    void termWithoutCounterparts_isNotListed() {
        Document page =
                results(SearchRequest.of("Kyiv"), new UnderstoodTerm("Kyiv", Language.INDONESIAN, List.of(), false));

        assertThat(page.select(".understood")).isEmpty();
    }

    @Test
    void confinedSearch_saysSoAndLeadsBackToBothLanguages() {
        Document page = results(SearchRequest.of("jaminan").withLanguage(SearchLanguage.INDONESIAN));

        assertThat(page.select(".understood").text()).contains("only as Indonesian words");
        assertThat(page.select(".understood a").attr("href")).isEqualTo("/en/search?q=jaminan");
    }

    @Test
    void articlesWithSomeOfTheWords_areToldFromThoseWithAll() {
        assertThat(counted(4, 4).select(".results-widened")).isEmpty();
        assertThat(counted(4, 0).select(".results-widened").text())
                .isEqualTo("No article contains all of these words. The closest matches follow.");
        assertThat(counted(4, 1).select(".results-widened").text())
                .isEqualTo("Only one article contains all of these words. The closest matches follow.");
        assertThat(counted(4, 2).select(".results-widened").text())
                .isEqualTo("Only 2 articles contain all of these words. The closest matches follow.");
    }
}

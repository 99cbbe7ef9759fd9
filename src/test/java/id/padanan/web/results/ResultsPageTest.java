package id.padanan.web.results;

import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.fixture.SampleCorpus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the results page with the sample corpus. */
@QuarkusTest
@SampleCorpus
class ResultsPageTest {
    @ParameterizedTest
    @CsvSource({
        "id,Hasil untuk “jaminan keamanan”,10 artikel ditemukan",
        "en,Results for “jaminan keamanan”,10 articles found"
    })
    void results_sayWhatWasFound(String language, String heading, String total) {
        Document results = page("/" + language + "/search?q=jaminan+keamanan&in=id");

        assertThat(results.selectFirst("#q").val()).isEqualTo("jaminan keamanan");
        assertThat(results.select("h1").text()).isEqualTo(heading);
        assertThat(results.select(".results-total").text()).isEqualTo(total);
        assertThat(results.select(".hit")).hasSize(10);
    }

    @Test
    void englishQuery_isAnsweredFromIndonesianTextAndExplained() {
        Document results = page("/en/search?q=security+guarantees");

        assertThat(results.select(".understood li").text()).contains("security guarantees = jaminan keamanan");
        Element hit = results.selectFirst(".hit:contains(Jangka Panjang)");
        assertThat(hit.select("h2 mark").text()).isEqualTo("Jaminan Keamanan");
        assertThat(hit.select(".gloss").text()).containsIgnoringCase("security guarantee");
        assertThat(hit.select(".gloss").attr("lang")).isEqualTo("en");
        assertThat(hit.select(".matched").text()).contains("security guarantees = Jaminan Keamanan");
    }

    @Test
    void titleGloss_isForEnglishReadersOnly() {
        assertThat(page("/id/search?q=jaminan").select(".gloss")).isEmpty();
    }

    @Test
    void hit_explainsItself() {
        Element hit = page("/id/search?q=jaminan&source=sky&in=id")
                .select(".hit:contains(Di Brussels)")
                .first();

        assertThat(hit.select("h2 mark").text()).isEqualTo("Jaminan");
        assertThat(hit.select("h2 a").attr("href"))
                .startsWith("/id/articles/sky-")
                .endsWith("?q=jaminan&in=id");
        assertThat(hit.select(".byline").text()).isEqualTo("Sky News 17 Agustus 2025 Brussels");
        assertThat(hit.select(".snippet mark").eachText()).contains("menjamin");
        assertThat(hit.select(".matched").text()).isEqualTo("Cocok: jaminan = jaminan, menjamin");
        assertThat(hit.select(".permalink").attr("href")).isEqualTo("/a/sky-zelenskyy-von-der-leyen-di-brussels");
    }

    @Test
    void sources_areToggledOneByOne() {
        Document all = page("/id/search?q=Ukraina");
        Document sky =
                page(all.select("nav .choices a:contains(Sky News)").first().attr("href"));
        Document skyAndBbc =
                page(sky.select("nav .choices a:contains(BBC)").first().attr("href"));
        Document bbc = page(
                skyAndBbc.select("nav .choices a:contains(Sky News)").first().attr("href"));

        assertThat(all.select("nav .choices [aria-current]").eachText()).containsExactly("Semua sumber");
        assertThat(sky.select(".byline-source").eachText()).containsOnly("Sky News");
        assertThat(skyAndBbc.select("nav .choices [aria-current]")).hasSize(2);
        assertThat(skyAndBbc.select(".byline-source").eachText()).containsOnly("Sky News", "BBC");
        assertThat(bbc.select(".byline-source").eachText()).containsOnly("BBC");
    }

    @Test
    void sourceCounts_areWhatTheLinkFinds() {
        Element link = page("/en/search?q=Ukraina&source=bbc")
                .select("nav .choices a:contains(Sky News)")
                .first();
        String counted = link.selectFirst(".count").text();

        Document sky = page("/en/search?q=Ukraina&source=sky");
        assertThat(sky.select(".results-total").text()).isEqualTo(counted + " articles found");
    }

    @Test
    void form_carriesTheWholeState() {
        Document results =
                page("/id/search?q=Ukraina&source=bbc&source=sky&in=id&from=2025-01-01&to=2025-12-31&sort=oldest");
        FormElement form = (FormElement) results.selectFirst("form#search");
        results.select("[form=search][name]").forEach(form::addElement);

        assertThat(form.formData().stream().map(field -> field.key() + "=" + field.value()))
                .containsExactlyInAnyOrder(
                        "q=Ukraina",
                        "source=bbc",
                        "source=sky",
                        "in=id",
                        "from=2025-01-01",
                        "to=2025-12-31",
                        "sort=oldest");
    }

    @ParameterizedTest
    @CsvSource({"'',", "&sort=newest,", "&sort=oldest,oldest"})
    void form_keepsNoOrderThatWordsHaveNotAskedFor(String order, String kept) {
        Document browse = page("/en/search?q=" + order);

        assertThat(browse.select("[form=search][name=sort]").eachAttr("value"))
                .isEqualTo(kept == null ? List.of() : List.of(kept));
    }

    @Test
    void allArticles_areOnePageForSearchEngines() {
        assertThat(page("/id/search?q=").select("link[rel=canonical]").attr("href"))
                .endsWith("/id/search?q=");
    }

    @Test
    void form_sentWithoutDates_searchesAtAnyDate() {
        assertThat(page("/id/search?q=Ukraina&from=&to=").select(".hit")).hasSize(10);
    }

    @Test
    void sorts_leadToTheSameSearchInAnotherOrder() {
        Document relevant = page("/en/search?q=Ukraina&source=bbc&source=kompas");
        Document oldest =
                page(relevant.select(".sorts a:contains(Oldest)").first().attr("href"));

        assertThat(relevant.select(".sorts [aria-current]").text()).isEqualTo("Most relevant");
        assertThat(oldest.select(".sorts [aria-current]").text()).isEqualTo("Oldest");
        assertThat(oldest.select(".byline time").eachAttr("datetime")).isSorted();
    }

    @Test
    void filters_areRemovedOneByOne() {
        Document filtered = page("/en/search?q=Ukraina&source=sky&from=2025-01-01");
        assertThat(filtered.select(".active-filters li > a > [aria-hidden]").eachText())
                .containsExactly("Source: Sky News ✕", "From January 1, 2025 ✕");

        Document undated =
                page(filtered.select(".active-filters a:contains(January)").attr("href"));
        assertThat(undated.select(".active-filters li > a > [aria-hidden]").eachText())
                .containsExactly("Source: Sky News ✕");

        Document unfiltered = page(filtered.select(".active-filters a.plain").attr("href"));
        assertThat(unfiltered.select(".active-filters")).isEmpty();
    }

    @Test
    void emptyQuery_browsesTheNewestFirst() {
        Document browse = page("/id/search?q=");

        assertThat(browse.select("h1").text()).isEqualTo("Semua artikel");
        assertThat(browse.select(".byline time").eachAttr("datetime")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(browse.select(".sorts a").eachText()).containsExactly("Terbaru", "Terlama");
    }

    @Test
    void paging_walksThroughAllHits() {
        Document first = page("/id/search?q=");
        Document second = page(first.select(".paging a[rel=next]").attr("href"));
        Document third = page(second.select(".paging a[rel=next]").attr("href"));

        assertThat(first.select(".paging a[rel=prev]")).isEmpty();
        assertThat(second.select(".paging [aria-current=page]").text()).isEqualTo("2");
        assertThat(second.select("ol.hits").attr("start")).isEqualTo("11");
        assertThat(third.select(".hit")).hasSize(8);
        assertThat(third.select(".paging a[rel=next]")).isEmpty();
        assertThat(third.select(".hit h2").eachText())
                .doesNotContainAnyElementsOf(second.select(".hit h2").eachText());
    }

    @Test
    void pageBehindTheLast_leadsBackToTheFirst() {
        Document behind = page("/id/search?q=Ukraina&page=99");

        assertThat(behind.select(".hit")).isEmpty();
        assertThat(behind.select(".nothing a").attr("href")).isEqualTo("/id/search?q=Ukraina");
    }

    @ParameterizedTest
    @CsvSource({"id,Tidak ada artikel yang cocok", "en,No article matches"})
    void nothingFound_offersWaysOn(String language, String message) {
        Document empty = page("/" + language + "/search?q=xyzzy+qqxqq&source=sky&in=id");

        assertThat(empty.select(".nothing .lead").text()).startsWith(message);
        assertThat(empty.select(".nothing a").eachAttr("href"))
                .containsExactly(
                        "/" + language + "/search?q=xyzzy+qqxqq&in=id",
                        "/" + language + "/search?q=xyzzy+qqxqq&source=sky",
                        "/" + language + "/search?q=xyzzy",
                        "/" + language + "/search?q=qqxqq",
                        "/" + language + "/glossary?q=xyzzy+qqxqq",
                        "/" + language + "/search?q=",
                        "/" + language + "/help");
    }
}

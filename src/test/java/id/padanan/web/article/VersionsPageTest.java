package id.padanan.web.article;

import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.VersionsCorpus;
import id.padanan.web.HtmlChecker;
import id.padanan.web.Pages;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests near-duplicate versions of a text on the results and article pages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsPageTest {
    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        VersionsCorpus.write(folder);
        assertThat(job.run(List.of(folder)).rejected()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|27 artikel ditemukan|Artikel dengan teks yang sama ditampilkan sebagai satu hasil sehingga tersisa 13. Tampilkan semua versi"
                        + "|14 versi lain|Versi-versi satu teks",
                "en|27 articles found|Articles with the same text are shown as one result, which leaves 13. Show all versions"
                        + "|14 more versions|Versions of one text"
            })
    void results_showOneVersionAndLeadToTheOthers(
            String language, String total, String folded, String more, String filter) {
        Document results = page("/" + language + "/search?q=tanggul&in=id");

        assertThat(results.select(".results-total").text()).isEqualTo(total);
        assertThat(results.select(".results-folded").text()).isEqualTo(folded);
        assertThat(results.select(".paging li a[aria-label]")).hasSize(2);
        assertThat(results.select(".hit h2:contains(banjir bandang)")).hasSize(1);
        Element link = results.selectFirst(".versions");
        assertThat(link.text()).isEqualTo(more);

        Document versions = page(link.attr("href"));

        assertThat(versions.select(".results-total").text()).startsWith("15 ");
        assertThat(versions.select(".results-folded")).isEmpty();
        assertThat(versions.select(".hit h2").eachText()).containsOnly("Tanggul jebol, banjir bandang rendam Kendal");
        Element remove = versions.selectFirst(".active-filters a");
        assertThat(remove.select("[aria-hidden]").text()).isEqualTo(filter + " ✕");
        assertThat(page(remove.attr("href")).select(".results-total").text()).isEqualTo(total);
    }

    @Test
    void results_canShowAllVersions() {
        Document results = page("/en/search?q=tanggul&in=id");

        Document all = page(results.selectFirst(".results-folded a").attr("href"));

        assertThat(all.select(".results-total").text()).isEqualTo("27 articles found");
        assertThat(all.select(".results-folded, .versions")).isEmpty();
        assertThat(all.select(".paging li a[aria-label]")).hasSize(3);
        assertThat(all.select("input[name=versions]").val()).isEqualTo("all");
        assertThat(all.select(".paging a[rel=next]").attr("href")).contains("versions=all");
    }

    @Test
    void results_withoutVersionsSayNothingOfThem() {
        Document results = page("/id/search?q=tanggul&in=id&source=kompas");

        assertThat(results.select(".hit")).hasSize(10);
        assertThat(results.select(".results-folded, .versions")).isEmpty();
    }

    @Test
    void singleFurtherVersion_isNotPlural() {
        Document results = page("/en/search?q=tanggul&in=id&to=2025-08-02");

        assertThat(results.select(".versions").text()).isEqualTo("1 more version");
    }

    @ParameterizedTest
    @CsvSource({"id,14 versi lain dari teks ini", "en,14 more versions of this text"})
    void article_listsItsOtherVersionsAndNotAmongRelatedOnes(String language, String heading) {
        Document article = page("/" + language + "/articles/banjir-2/tanggul-jebol-banjir-bandang-rendam-kendal");

        Element versions = article.selectFirst("[aria-labelledby=versions]");
        assertThat(versions.selectFirst("h2").text()).isEqualTo(heading);
        assertThat(versions.select("li")).hasSize(12);
        Element first = versions.selectFirst("li");
        assertThat(first.selectFirst("a").attr("href"))
                .isEqualTo("/" + language + "/articles/banjir-1/tanggul-jebol-banjir-bandang-rendam-kendal");
        assertThat(first.select(".byline").text()).startsWith("AFP").contains("2025");
        assertThat(page(versions.select("p > a").attr("href"))
                        .select(".results-total")
                        .text())
                .startsWith("15 ");
        assertThat(article.select("[aria-labelledby=related] a[href*=banjir-]")).isEmpty();
        assertThat(article.select("[aria-labelledby=related] a[href*=laporan]")).hasSize(1);
    }

    @Test
    void article_withoutOtherVersionsHasNoListOfThem() {
        assertThat(page("/id/articles/laporan/warga-kendal-bertahan-di-balai-desa")
                        .select("[aria-labelledby=versions]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/search?q=tanggul",
                "/en/search?q=tanggul&versions=of-banjir-1",
                "/id/search?q=tanggul&versions=all",
                "/en/articles/banjir-2/tanggul-jebol-banjir-bandang-rendam-kendal"
            })
    void page_isValid(String path) throws Exception {
        assertThat(new HtmlChecker().errors(Pages.get(path).asString())).isEmpty();
    }

    @Test
    void unknownVersions_areAProblemInTheReadersLanguage() {
        assertThat(page(400, "/id/search?q=tanggul&versions=dua").select("main").text())
                .contains("Parameter versi dalam alamat (versions)");
    }
}

package id.padanan.web.export;

import static id.padanan.web.Pages.get;
import static id.padanan.web.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import id.padanan.index.job.IndexingJob;
import id.padanan.web.HostileArticles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads exported result lists with parsers of their formats. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    @Inject
    IndexingJob job;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        HostileArticles.index(job, folder);
    }

    private static String file(String path) {
        Response response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, CSVRecord> csv(String path) throws IOException {
        String text = file(path);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    @Test
    void csv_holdsTheArticlesWhole() throws IOException {
        CSVRecord markup = csv("/id/search.csv?q=jahat").get("markup");

        assertThat(markup.get("title")).isEqualTo(HostileArticles.MARKUP_TITLE);
        assertThat(markup.get("author")).isEqualTo(HostileArticles.MARKUP_AUTHOR);
        assertThat(markup.get("source")).isEqualTo("bbc");
        assertThat(markup.get("sourceName")).isEqualTo("BBC");
        assertThat(markup.get("published")).isEqualTo("2025-08-17T09:30:00+07:00");
        assertThat(markup.get("language")).isEqualTo("id");
        assertThat(markup.get("permalink")).matches("http://localhost:\\d+/a/markup");
        assertThat(markup.get("url")).isEqualTo("https://outlet.example/berita?a=1&b=%7Bx%7D");
    }

    @Test
    void csv_holdsNoFormula() throws IOException {
        CSVRecord formula = csv("/id/search.csv?q=jahat").get("formula");

        assertThat(formula.get("title")).isEqualTo("'" + HostileArticles.FORMULA_TITLE);
        assertThat(formula.get("author")).isEqualTo("'+62 jahat");
        assertThat(formula.get("sourceName")).isEmpty();
        assertThat(formula.get("published")).isEmpty();
        assertThat(formula.get("url")).isEmpty();
    }

    private static Map<String, BibTeXEntry> bibTex(String path) throws Exception {
        return new BibTeXParser()
                .parse(new StringReader(file(path))).getEntries().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().getValue(), Map.Entry::getValue));
    }

    private static String printed(BibTeXEntry entry, Key field) throws Exception {
        String text = entry.getField(field).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(text.substring(1, text.length() - 1)));
    }

    @ParameterizedTest
    @CsvSource({"markup,2025,8,17,BBC", "tex,2025,3,5,Kompas", "panjang,2024,1,31,Sky News"})
    void bibTex_dates(String id, String year, int month, String day, String journal) throws Exception {
        BibTeXEntry entry = bibTex("/en/search.bib?q=jahat").get(id);

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo(year);
        // The parser expands the month macros to English names.
        assertThat(entry.getField(BibTeXEntry.KEY_MONTH).toUserString())
                .isEqualToIgnoringCase(Month.of(month).name());
        assertThat(entry.getField(new Key("day")).toUserString()).isEqualTo(day);
        assertThat(printed(entry, BibTeXEntry.KEY_JOURNAL)).isEqualTo(journal);
    }

    @Test
    void bibTex_escapesWhatTexWouldRead() throws Exception {
        String title = bibTex("/en/search.bib?q=jahat")
                .get("tex")
                .getField(BibTeXEntry.KEY_TITLE)
                .toUserString();

        assertThat(title)
                .isEqualTo("{50\\% \\textbraceleft{}kurung \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"
                        + " \\$y\\$ \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} dan \\textbraceright{} akhir}");
    }

    @Test
    void bibTex_citesTheOriginalWhereItIsKnown() throws Exception {
        Map<String, BibTeXEntry> entries = bibTex("/en/search.bib?q=jahat");

        assertThat(entries.get("markup").getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo("https://outlet.example/berita?a=1&b=%7Bx%7D");
        assertThat(entries.get("formula").getField(BibTeXEntry.KEY_URL).toUserString())
                .matches("http://localhost:\\d+/a/formula");
        assertThat(entries.get("formula").getField(BibTeXEntry.KEY_YEAR)).isNull();
        assertThat(entries.get("formula").getField(BibTeXEntry.KEY_JOURNAL)).isNull();
    }

    @Test
    void ris_isOneRecordAnArticle() throws Exception {
        String text = file("/id/search.ris?q=jahat");
        Map<String, RISReference> records = new RISParser()
                .parse(new StringReader(text)).getReferences().stream()
                        .collect(Collectors.toMap(RISReference::getId, Function.identity()));

        assertThat(text.lines()).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(records.keySet()).containsExactlyInAnyOrder("markup", "formula", "tex", "panjang");
        RISReference markup = records.get("markup");
        assertThat(markup.getType()).isEqualTo(RISType.NEWS);
        assertThat(markup.getTitle()).isEqualTo(HostileArticles.MARKUP_TITLE);
        assertThat(markup.getAuthors()).containsExactly(HostileArticles.MARKUP_AUTHOR);
        assertThat(markup.getDate()).isEqualTo("2025/08/17/");
        assertThat(markup.getURL()).isEqualTo("https://outlet.example/berita?a=1&b=%7Bx%7D");
        assertThat(records.get("tex").getTitle()).isEqualTo(HostileArticles.TEX_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "csv,text/csv,/id/search.csv?q=jahat,padanan-jahat.csv",
        "bib,application/x-bibtex,/en/search.bib?q=jahat+%22%0D%0Ax,padanan-jahat-x.bib",
        "ris,application/x-research-info-systems,/en/search.ris?q=,padanan.ris"
    })
    void file_hasANameAndAType(String format, String type, String path, String name) {
        Response response = get(path);

        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&page=2", "&size=1", "&sort=oldest"})
    void file_holdsTheWholeResult(String parameter) throws IOException {
        assertThat(csv("/id/search.csv?q=jahat" + parameter)).hasSize(4);
    }

    @Test
    void file_holdsWhatTheFiltersLeave() throws IOException {
        assertThat(csv("/id/search.csv?q=jahat&source=bbc&source=sky&from=2025-01-01"))
                .containsOnlyKeys("markup");
    }

    @Test
    void invalidSearch_isRefused() {
        page(400, "/en/search.csv?q=jahat&sort=best");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "bib", "ris"})
    void resultsPage_leadsToItsFiles(String format) {
        List<String> links =
                page("/id/search?q=jahat&source=bbc").select(".export a").eachAttr("href");

        assertThat(links).contains("/id/search." + format + "?q=jahat&source=bbc");
    }
}

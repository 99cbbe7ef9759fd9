package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Language;
import id.padanan.index.job.IndexingJob;
import id.padanan.search.request.SearchLanguage;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.search.request.VersionFilter;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Hit;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.UnderstoodTerm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Searches on the real Elasticsearch, over a few articles made so that each shows one thing. */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final String ARTICLES = """
            {"id":"banjir-kendal","source":"kompas","published":"2025-02-01","place":"Kendal","title":"Banjir merendam pasar","body":"Harga beras naik sejak banjir. Warga mengungsi ke balai desa."}
            {"id":"harga-beras","source":"kompas","published":"2025-03-01","title":"Harga beras naik","body":"Pedagang menaikkan harga. Panen terlambat."}
            {"id":"beras-impor","source":"afp","published":"2024-12-31","title":"Impor beras ditunda","body":"Pemerintah menunda impor karena panen raya."}
            {"id":"menteri-baru","source":"bbc","published":"2025-01-01","author":"Sinta Wardani","title":"Menteri baru dilantik","body":"Presiden melantik menteri pertanian di istana."}
            {"id":"teri-kering","source":"other","title":"Ikan teri kering","body":"Nelayan menjemur teri di pantai."}
            {"id":"as-dan-eropa","source":"sky","published":"2025-01-15","title":"AS dan Eropa berunding","body":"Perundingan dagang antara AS dan Eropa berlanjut, kata juru bicara."}
            {"id":"buah","source":"other","published":"2024-11-01","title":"Isi keranjang","body":"Pasar menjual kelapa, anggur dan apel."}
            {"id":"markup","source":"other","published":"2025-01-20","title":"Judul <b>tebal</b>","body":"Teks dengan <script>alert('gajah')</script> di dalamnya."}
            """;

    @Inject
    Search search;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        assertThat(job.run(List.of(folder)).live()).isTrue();
    }

    private List<String> idsFor(String query) {
        return ids(SearchRequest.of(query));
    }

    private List<String> ids(SearchRequest request) {
        return search.search(request).hits().stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }

    @Test
    void words_areFoundByTheirStems() {
        assertThat(idsFor("mengungsikan")).containsExactly("banjir-kendal");
    }

    @Test
    void articles_haveAllWords() {
        SearchResult result = search.search(SearchRequest.of("beras banjir"));

        assertThat(result.withAllWords()).isEqualTo(1);
        assertThat(result.hits().get(0).article().id().value()).isEqualTo("banjir-kendal");
    }

    @Test
    void matchInTitle_ranksAboveMatchInBody() {
        assertThat(idsFor("harga beras")).startsWith("harga-beras", "banjir-kendal");
    }

    @Test
    void exactForm_ranksAboveOverstemmedOne() {
        assertThat(idsFor("menteri")).first().isEqualTo("menteri-baru");
        assertThat(idsFor("teri")).first().isEqualTo("teri-kering");
    }

    @Test
    void tooFewArticlesWithAllWords_areFollowedByThoseWithMost() {
        assertThat(idsFor("harga beras naik banjir")).containsExactly("banjir-kendal", "harga-beras", "beras-impor");
    }

    @Test
    void phraseOfStopWords_isCommon() {
        assertThat(search.search(SearchRequest.of("because of banjir")).total())
                .isEqualTo(search.search(SearchRequest.of("banjir")).total());
        assertThat(search.search(SearchRequest.of("because of")).terms()).isNotEmpty();
    }

    @Test
    void whereNoArticleHasManyOfTheWords_someWillDo() {
        assertThat(idsFor("gajah pantai")).containsExactlyInAnyOrder("markup", "teri-kering");
        assertThat(search.search(SearchRequest.of("gajah pantai")).total()).isEqualTo(2);
        assertThat(idsFor("gajah xyzzy")).containsExactly("markup");
        assertThat(idsFor("plugh xyzzy")).isEmpty();
    }

    @Test
    void stopWords_neverKeepAnArticleFromBeingFound() {
        assertThat(idsFor("the banjir yang di of")).containsExactly("banjir-kendal");
    }

    @Test
    void stopWordsAlone_areSearchedFor() {
        SearchRequest stopWord = SearchRequest.of("ke").withLanguage(SearchLanguage.INDONESIAN);
        assertThat(ids(stopWord)).containsExactly("banjir-kendal");
    }

    @Test
    void phraseOfStopWordsAlone_isSearchedForAsAPhrase() {
        assertThat(idsFor("di dalamnya")).containsExactly("markup");
    }

    @Test
    void englishWords_findIndonesianTextAndMarkIt() {
        Hit hit = search.search(SearchRequest.of("flood prices")).hits().get(0);
        assertThat(hit.article().id().value()).isEqualTo("banjir-kendal");
        assertThat(hit.matches())
                .contains(new Hit.MatchedWords("flood", "Banjir"), new Hit.MatchedWords("prices", "Harga beras"));
        assertThat(hit.title().hasMarks()).isTrue();
        assertThat(hit.titleGloss()).containsIgnoringCase("flood");
    }

    @Test
    void mixedLanguages_areUnderstoodWordByWord() {
        assertThat(idsFor("minister dilantik")).first().isEqualTo("menteri-baru");
    }

    @Test
    void understoodTerms_nameTheirPadanan() {
        UnderstoodTerm term = search.search(SearchRequest.of("flood")).terms().get(0);
        assertThat(term.language()).isEqualTo(Language.ENGLISH);
        assertThat(term.padanan()).contains("banjir");
    }

    @Test
    void inIndonesian_switchesTranslationOff() {
        SearchRequest off = SearchRequest.of("flood").withLanguage(SearchLanguage.INDONESIAN);
        assertThat(ids(off)).isEmpty();
        assertThat(search.search(off).terms().get(0).padanan()).isEmpty();
        assertThat(ids(SearchRequest.of("banjir").withLanguage(SearchLanguage.INDONESIAN)))
                .containsExactly("banjir-kendal");
    }

    @Test
    void inEnglish_understandsWordsAsEnglishOnly() {
        assertThat(ids(SearchRequest.of("flood").withLanguage(SearchLanguage.ENGLISH)))
                .containsExactly("banjir-kendal");
        assertThat(ids(SearchRequest.of("banjir").withLanguage(SearchLanguage.ENGLISH)))
                .isEmpty();
    }

    @Test
    void phraseOfTheGlossary_neverMatchesAcrossEquivalentsOfTwoWords() {
        // Kelapa is palm as well, and anggur is wine; but nobody sells palm wine, tuak, here.
        assertThat(idsFor("wine")).containsExactly("buah");
        assertThat(idsFor("tuak")).isEmpty();
    }

    @Test
    void quotes_bypassTheGlossary() {
        assertThat(idsFor("\"flood\"")).isEmpty();
    }

    @Test
    void capitals_areNoStopWord() {
        assertThat(idsFor("AS")).containsExactly("as-dan-eropa");
    }

    @Test
    void phrase_isFoundByItsExactWordsOnly() {
        assertThat(idsFor("\"harga beras\"")).containsExactlyInAnyOrder("harga-beras", "banjir-kendal");
        assertThat(idsFor("\"beras harga\"")).isEmpty();
        assertThat(idsFor("\"lantik\"")).isEmpty();
    }

    @Test
    void minus_leavesArticlesOut() {
        assertThat(idsFor("beras -banjir")).containsExactlyInAnyOrder("harga-beras", "beras-impor");
        assertThat(idsFor("beras -\"harga beras\"")).containsExactly("beras-impor");
    }

    @Test
    void or_findsEither() {
        assertThat(idsFor("istana OR pantai")).containsExactlyInAnyOrder("menteri-baru", "teri-kering");
    }

    @Test
    void fields_narrow() {
        assertThat(idsFor("beras source:AFP")).containsExactly("beras-impor");
        assertThat(idsFor("beras -source:afp")).doesNotContain("beras-impor").hasSize(2);
        assertThat(idsFor("author:wardani")).containsExactly("menteri-baru");
        assertThat(idsFor("(istana OR berunding) -author:wardani")).containsExactly("as-dan-eropa");
        assertThat(idsFor("beras after:2025-02-01")).containsExactlyInAnyOrder("banjir-kendal", "harga-beras");
        assertThat(idsFor("beras before:2025-02-01")).containsExactly("beras-impor");
        assertThat(idsFor("after:2025-01-01 before:2025-01-02")).containsExactly("menteri-baru");
    }

    @Test
    void intitle_looksInTitlesAlone() {
        assertThat(idsFor("intitle:banjir")).containsExactly("banjir-kendal");
        assertThat(idsFor("intitle:flood")).containsExactly("banjir-kendal");
        assertThat(idsFor("beras intitle:\"harga beras\"")).containsExactly("harga-beras");
        assertThat(idsFor("beras -intitle:harga")).containsExactlyInAnyOrder("banjir-kendal", "beras-impor");
    }

    @Test
    void queries_areReadHoweverTheyAreWritten() {
        assertThat(idsFor("harga\u00a0beras")).isEqualTo(idsFor("harga beras"));
        assertThat(idsFor("beras NOT banjir")).isEqualTo(idsFor("beras -banjir"));
        assertThat(idsFor("beras -(banjir OR impor)")).containsExactly("harga-beras");
        assertThat(idsFor("beras after:1 Februari 2025")).isEqualTo(idsFor("beras after:2025-02-01"));
    }

    @Test
    void placeAndAuthor_areSearched() {
        assertThat(idsFor("Kendal")).containsExactly("banjir-kendal");
        Hit hit = search.search(SearchRequest.of("sinta")).hits().get(0);
        assertThat(hit.author().hasMarks()).isTrue();
        assertThat(hit.matches()).containsExactly(new Hit.MatchedWords("sinta", "Sinta"));
    }

    @Test
    void everyHit_hasAMark() {
        for (String query :
                List.of("harga", "menunda impor", "\"panen raya\"", "kendal", "berunding", "script gajah")) {
            assertThat(search.search(SearchRequest.of(query)).hits())
                    .as(query)
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.matches()).isNotEmpty());
        }
    }

    @Test
    void emptyQuery_browsesAll() {
        SearchResult result = search.search(SearchRequest.of("").withSort(SortOrder.NEWEST));
        assertThat(result.total()).isEqualTo(8);
        assertThat(result.hits())
                .extracting(hit -> hit.article().id().value())
                .startsWith("harga-beras", "banjir-kendal")
                .endsWith("teri-kering");
    }

    @Test
    void oldest_putsUndatedArticlesLastToo() {
        assertThat(ids(SearchRequest.of("").withSort(SortOrder.OLDEST)))
                .startsWith("buah", "beras-impor", "menteri-baru")
                .endsWith("teri-kering");
    }

    @Test
    void dates_areInclusive() {
        LocalDate day = LocalDate.of(2025, 1, 15);
        assertThat(ids(SearchRequest.of("").withDates(day, day))).containsExactly("as-dan-eropa");
    }

    @Test
    void sources_narrowHitsButNotTheirOwnCounts() {
        SearchResult result = search.search(SearchRequest.of("beras").withSources(List.of("afp")));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hits()).hasSize(1);
        assertThat(result.facets().sources()).containsExactly(new Facet("kompas", 2), new Facet("afp", 1));
        assertThat(result.facets().years()).containsExactly(new Facet("2024", 1));
    }

    @Test
    void years_areCountedNewestFirst() {
        assertThat(search.search(SearchRequest.of("beras")).facets().years())
                .containsExactly(new Facet("2025", 2), new Facet("2024", 1));
    }

    @Test
    void pages_partTheHits() {
        SearchRequest two = new SearchRequest(
                "", List.of(), SearchLanguage.BOTH, null, null, SortOrder.OLDEST, VersionFilter.ONE, 1, 2);
        SearchResult first = search.search(two);
        assertThat(first.hits()).hasSize(2);
        assertThat(first.lastPage()).isEqualTo(4);
        assertThat(ids(two.withPage(4))).containsExactly("harga-beras", "teri-kering");
        assertThat(ids(two.withPage(5))).isEmpty();
    }

    @Test
    void markupInText_staysText() {
        Hit hit = search.search(SearchRequest.of("gajah")).hits().get(0);
        assertThat(hit.snippets().get(0).text()).contains("<script>alert('gajah')</script>");
    }

    @Test
    void article_isMarkedForTheQueryItWasFoundBy() {
        Hit hit = search.search(SearchRequest.of("banjir warga")).hits().get(0);
        MarkedArticle marked = search.mark(hit.article(), SearchRequest.of("banjir warga"));
        assertThat(marked.title().hasMarks()).isTrue();
        assertThat(marked.paragraphs()).hasSize(1).allSatisfy(text -> assertThat(text.hasMarks())
                .isTrue());
    }
}

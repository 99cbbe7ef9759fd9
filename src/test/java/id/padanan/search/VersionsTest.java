package id.padanan.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.index.job.IndexingJob;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.search.related.OtherVersions;
import id.padanan.search.related.RelatedArticles;
import id.padanan.search.request.SearchLanguage;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.search.request.VersionFilter;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Hit;
import id.padanan.search.result.HitCount;
import id.padanan.search.result.SearchResult;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one text in results and on article pages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VersionsTest {
    private static final SearchRequest FLOOD = SearchRequest.of("tanggul").withLanguage(SearchLanguage.INDONESIAN);

    @Inject
    Search search;

    @Inject
    OtherVersions otherVersions;

    @Inject
    RelatedArticles related;

    @Inject
    ArticleIndex articles;

    @Inject
    IndexingJob job;

    @BeforeAll
    void index(@TempDir Path folder) throws IOException {
        VersionsCorpus.write(folder);
        assertThat(job.run(List.of(folder)).rejected()).isZero();
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id().value()).toList();
    }

    @Test
    void versions_standBehindTheBest() {
        SearchResult result = search.search(FLOOD.withSize(50));

        assertThat(result.total()).isEqualTo(VersionsCorpus.FLOOD_VERSIONS + VersionsCorpus.OTHER_STORIES);
        assertThat(result.listed()).isEqualTo(new HitCount(VersionsCorpus.OTHER_STORIES + 1, true));
        Hit flood = result.hits().stream()
                .filter(hit -> hit.furtherVersions() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(flood.furtherVersions()).isEqualTo(VersionsCorpus.FLOOD_VERSIONS - 1);
        assertThat(flood.group()).isEqualTo(new ArticleId("banjir-1"));
        assertThat(result.hits()).filteredOn(hit -> hit.furtherVersions() > 0).hasSize(1);
    }

    @Test
    void pages_haveEachGroupOnce() {
        Set<ArticleId> groups = new HashSet<>();
        List<Integer> sizes = new ArrayList<>();
        SearchRequest small = FLOOD.withSize(5);
        int last = search.search(small).lastPage();
        for (int page = 1; page <= last; page++) {
            List<Hit> hits = search.search(small.withPage(page)).hits();
            sizes.add(hits.size());
            assertThat(hits).allSatisfy(hit -> assertThat(groups.add(hit.group()))
                    .as(hit.group().value())
                    .isTrue());
        }

        assertThat(sizes).containsExactly(5, 5, 3);
        assertThat(groups).hasSize(VersionsCorpus.OTHER_STORIES + 1);
        assertThat(search.search(small.withPage(last + 1)).hits()).isEmpty();
    }

    @Test
    void best_isTheFirstInTheOrderAskedFor() {
        SearchRequest oldest = SearchRequest.of("").withSort(SortOrder.OLDEST);

        assertThat(ids(search.search(oldest))).startsWith("banjir-1").doesNotContain("banjir-2");
        assertThat(ids(search.search(oldest.withSort(SortOrder.NEWEST).withSize(50))))
                .contains("banjir-15")
                .doesNotContain("banjir-1");
    }

    @Test
    void facets_countArticles() {
        assertThat(search.search(FLOOD).facets().sources()).contains(new Facet("afp", VersionsCorpus.FLOOD_VERSIONS));
    }

    @Test
    void furtherVersions_areThoseOfTheChosenSources() {
        SearchResult result = search.search(FLOOD.withSources(List.of("kompas")).withSize(50));

        assertThat(result.hits())
                .hasSize(VersionsCorpus.OTHER_STORIES)
                .allSatisfy(hit -> assertThat(hit.furtherVersions()).isZero());
    }

    @Test
    void furtherVersions_haveEnoughOfTheWords() {
        // Only the first version says who built the embankment.
        SearchResult result =
                search.search(SearchRequest.of("tanggul \"kontraktor\"").withLanguage(SearchLanguage.INDONESIAN));

        assertThat(result.hits().get(0).article().id()).isEqualTo(new ArticleId("banjir-1"));
        assertThat(result.hits().get(0).furtherVersions()).isZero();
    }

    @Test
    void allVersions_areHitsOfTheirOwn() {
        SearchResult result =
                search.search(FLOOD.withVersions(VersionFilter.ALL).withSize(50));

        assertThat(result.hits()).hasSize(VersionsCorpus.FLOOD_VERSIONS + VersionsCorpus.OTHER_STORIES);
        assertThat(result.listed()).isEqualTo(HitCount.all(result.total()));
        assertThat(result.hits())
                .allSatisfy(hit -> assertThat(hit.furtherVersions()).isZero());
    }

    @Test
    void versionsOfOneText_areAllThatIsFound() {
        SearchResult result = search.search(
                FLOOD.withVersions(VersionFilter.of(new ArticleId("banjir-1"))).withSize(50));

        assertThat(result.total()).isEqualTo(VersionsCorpus.FLOOD_VERSIONS);
        assertThat(ids(result)).hasSize(VersionsCorpus.FLOOD_VERSIONS).allMatch(id -> id.startsWith("banjir-"));
        assertThat(result.facets().sources()).containsExactly(new Facet("afp", VersionsCorpus.FLOOD_VERSIONS));
    }

    @Test
    void lists_haveEachVersion() {
        assertThat(search.articles(FLOOD, 1_000)).hasSize(VersionsCorpus.FLOOD_VERSIONS + VersionsCorpus.OTHER_STORIES);
    }

    @Test
    void otherVersions_areListedByDate() {
        OtherVersions.VersionList found = otherVersions.of(new ArticleId("banjir-3"));

        assertThat(found.count()).isEqualTo(VersionsCorpus.FLOOD_VERSIONS - 1);
        assertThat(found.listed())
                .hasSize(12)
                .extracting(version -> version.article().id().value())
                .startsWith("banjir-1", "banjir-2", "banjir-4");
        assertThat(found.all()).isEqualTo(VersionFilter.of(new ArticleId("banjir-1")));
    }

    @Test
    void otherVersions_ofASingleTextAreNone() {
        assertThat(otherVersions.of(new ArticleId("lain-1")).listed()).isEmpty();
        assertThat(otherVersions.of(new ArticleId("tidak-ada")).listed()).isEmpty();
    }

    @Test
    void relatedArticles_areOtherTextsAndEachOnce() {
        Article flood = articles.find(new ArticleId("banjir-1")).orElseThrow();
        Article report = articles.find(new ArticleId("laporan")).orElseThrow();

        assertThat(related.to(flood))
                .extracting(each -> each.article().id().value())
                .contains("laporan")
                .noneMatch(id -> id.startsWith("banjir-"));
        assertThat(related.to(report))
                .filteredOn(each -> each.article().id().value().startsWith("banjir-"))
                .hasSize(1);
    }
}

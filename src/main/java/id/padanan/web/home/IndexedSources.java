package id.padanan.web.home;

import id.padanan.index.reading.ArticleIndex;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.source.Sources;
import id.padanan.web.page.Choice;
import id.padanan.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the sources that have articles in the index. */
@ApplicationScoped
class IndexedSources {
    private static final SearchRequest LATEST = SearchRequest.of("").withSort(SortOrder.NEWEST);

    private final ArticleIndex index;
    private final Sources sources;

    IndexedSources(ArticleIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    /** The sources with most articles first. Each link lists the articles of its source. */
    List<Choice> on(Page page) {
        return index.countBySource().entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        page.nameOf(sources.get(entry.getKey())),
                        entry.getValue(),
                        false,
                        page.search(LATEST.withSources(List.of(entry.getKey())))))
                .toList();
    }
}

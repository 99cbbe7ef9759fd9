package id.padanan.web.article;

import id.padanan.search.related.OtherVersions;
import id.padanan.search.request.SearchRequest;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;
import java.util.List;

/**
 * The other versions of an article's text, as its page lists them.
 *
 * @param listed the earliest of them, or all
 * @param count number of all
 * @param allHref where all are listed, the article itself among them, or null where they are listed here
 */
public record VersionsView(List<VersionView> listed, long count, String allHref) {
    static VersionsView of(Page page, ArticlePageState state, OtherVersions.VersionList found, Sources sources) {
        return new VersionsView(
                found.listed().stream()
                        .map(version -> VersionView.of(page, state, version, sources))
                        .toList(),
                found.count(),
                found.count() > found.listed().size()
                        ? page.search(SearchRequest.of("").withVersions(found.all()))
                        : null);
    }
}

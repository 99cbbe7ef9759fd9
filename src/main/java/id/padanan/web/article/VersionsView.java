package id.padanan.web.article;

import id.padanan.search.related.OtherVersions;
import id.padanan.search.request.SearchRequest;
import id.padanan.source.Sources;
import id.padanan.web.page.Page;
import java.util.List;

/**
 * Links to the other versions of an article's text.
 *
 * @param listed all of them, or the earliest if there are many
 * @param count number of all other versions
 * @param allHref path of the list of all versions, or null if all are in {@code listed}
 */
public record VersionsView(List<ArticleLink> listed, long count, String allHref) {
    static VersionsView of(Page page, ArticlePageState state, OtherVersions.VersionList found, Sources sources) {
        return new VersionsView(
                found.listed().stream()
                        .map(version -> ArticleLink.of(page, state, version.article(), version.titleGloss(), sources))
                        .toList(),
                found.count(),
                found.count() > found.listed().size()
                        ? page.search(SearchRequest.of("").withVersions(found.all()))
                        : null);
    }
}

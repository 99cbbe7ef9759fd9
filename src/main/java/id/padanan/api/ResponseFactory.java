package id.padanan.api;

import id.padanan.article.Article;
import id.padanan.article.PublicationDate;
import id.padanan.search.result.Facet;
import id.padanan.search.result.Hit;
import id.padanan.search.result.MarkedText;
import id.padanan.search.result.SearchResult;
import id.padanan.search.result.Timeline;
import id.padanan.source.Sources;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Converts articles and search results to the JSON responses of the API. */
@ApplicationScoped
class ResponseFactory {
    private final Sources sources;
    private final PageUrls urls;

    ResponseFactory(Sources sources, PageUrls urls) {
        this.sources = sources;
        this.urls = urls;
    }

    @CheckedTemplate(basePath = "api")
    static class SnippetTemplates {
        static native TemplateInstance snippet(MarkedText text);

        private SnippetTemplates() {}
    }

    SearchResponse of(SearchResult result, HttpServerRequest http) {
        boolean collapsed = result.request().versions().isOne();
        return new SearchResponse(
                new SearchResponse.Query(
                        result.request().text(),
                        result.request().in().code(),
                        result.terms().stream()
                                .map(term -> new SearchResponse.Term(
                                        term.text(), term.language().code(), term.padanan()))
                                .toList(),
                        result.suggestion().orElse(null)),
                result.total(),
                result.totalIsExact(),
                collapsed ? result.listed().count() : null,
                collapsed ? result.listed().isExact() : null,
                result.request().page(),
                result.request().size(),
                result.hits().stream().map(hit -> of(hit, collapsed, http)).toList(),
                new SearchResponse.FacetCounts(
                        result.facets().sources().stream().map(this::ofSource).toList(),
                        result.facets().years().stream()
                                .map(ResponseFactory::ofTime)
                                .toList(),
                        result.facets().months().stream()
                                .map(ResponseFactory::ofTime)
                                .toList()),
                result.facets().timeline().buckets().stream().map(this::of).toList(),
                result.tookMillis());
    }

    ArticleResponse of(Article article, HttpServerRequest http) {
        return new ArticleResponse(
                article.id().value(),
                urls.article(article.id(), http),
                article.title(),
                article.body(),
                article.caption(),
                article.source(),
                sources.get(article.source()).name(),
                article.author(),
                article.place(),
                published(article),
                article.url(),
                article.language().code());
    }

    private HitResponse of(Hit hit, boolean collapsed, HttpServerRequest http) {
        Article article = hit.article();
        return new HitResponse(
                article.id().value(),
                urls.article(article.id(), http),
                article.title(),
                hit.titleGloss(),
                article.source(),
                sources.get(article.source()).name(),
                article.author(),
                published(article),
                hit.score(),
                hit.snippets().stream()
                        .map(text -> new HitResponse.Snippet(
                                SnippetTemplates.snippet(text).render().strip()))
                        .toList(),
                hit.matches().stream()
                        .map(match -> new HitResponse.Match(match.query(), match.article()))
                        .toList(),
                collapsed ? hit.furtherVersions() : null,
                collapsed ? hit.group().value() : null);
    }

    private SearchResponse.Bucket of(Timeline.Period period) {
        return new SearchResponse.Bucket(
                period.from().toString(),
                period.to().toString(),
                period.count(),
                period.sources().entrySet().stream()
                        .map(source -> ofSource(new Facet(source.getKey(), source.getValue())))
                        .toList());
    }

    private static SearchResponse.Count ofTime(Facet facet) {
        return new SearchResponse.Count(facet.value(), facet.value(), facet.count());
    }

    private SearchResponse.Count ofSource(Facet facet) {
        return new SearchResponse.Count(
                facet.value(), sources.get(facet.value()).name(), facet.count());
    }

    private static String published(Article article) {
        return Optional.ofNullable(article.published())
                .map(PublicationDate::text)
                .orElse(null);
    }
}

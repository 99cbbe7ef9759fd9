package id.padanan.web.metadata;

import id.padanan.article.Article;
import id.padanan.article.PublicationDate;
import id.padanan.article.Source;
import id.padanan.web.article.ArticleView;
import id.padanan.web.home.HomeView;
import id.padanan.web.page.OriginalAddress;
import id.padanan.web.page.Page;
import id.padanan.web.results.ResultsView;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;

/** The structured data of pages. Templates put it into a {@code script} element. */
@TemplateExtension
public final class StructuredData {
    private StructuredData() {}

    /** Describes the site and its search. */
    static RawString structuredData(HomeView home, Page page) {
        return JsonLd.of(webSite(page));
    }

    /** Describes the breadcrumbs of a results page. */
    static RawString structuredData(ResultsView results, Page page) {
        String query = results.request().text();
        String title = query.isEmpty()
                ? page.messages().browseTitle()
                : page.messages().resultsFor(query);
        return JsonLd.of(breadcrumbs(home(page), new Crumb(title, page.canonical())));
    }

    /** Describes a news article and the breadcrumbs of its page. */
    static RawString structuredData(ArticleView view, Page page) {
        Article article = view.article();
        Crumb all = new Crumb(page.messages().browseTitle(), page.absolute(page.searchFor("")));
        return JsonLd.of(
                newsArticle(view, page), breadcrumbs(home(page), all, new Crumb(article.title(), page.canonical())));
    }

    private static Crumb home(Page page) {
        return new Crumb(page.messages().homeLink(), page.absolute(page.link("")));
    }

    private static JsonLd.Thing webSite(Page page) {
        String home = page.absolute(page.link(""));
        JsonLd.Thing target = new JsonLd.Thing("EntryPoint")
                .with("urlTemplate", page.absolute(page.link("search?q={search_term_string}")));
        return new JsonLd.Thing("WebSite")
                .with("@id", home)
                .with("url", home)
                .with("name", "Padanan")
                .with("description", page.messages().description())
                .with("inLanguage", page.language().code())
                .with(
                        "potentialAction",
                        new JsonLd.Thing("SearchAction")
                                .with("target", target)
                                .with("query-input", "required name=search_term_string"));
    }

    private static JsonLd.Thing newsArticle(ArticleView view, Page page) {
        Article article = view.article();
        Source source = view.source();
        JsonLd.Thing publisher = source.key().equals(Source.OTHER)
                ? null
                : new JsonLd.Thing("Organization").with("name", source.name()).with("url", source.homePage());
        return new JsonLd.Thing("NewsArticle")
                .with("@id", page.canonical())
                .with("url", page.canonical())
                .with("mainEntityOfPage", page.canonical())
                .with("headline", article.title())
                .with("description", view.description())
                .with("inLanguage", article.language().code())
                .with("image", page.absolute(view.card()))
                .with("datePublished", dateOf(article))
                .with("author", author(article, publisher))
                .with("publisher", publisher)
                .with("contentLocation", place(article))
                .with("isBasedOn", OriginalAddress.of(article).orElse(null));
    }

    /** The author, or the publisher if no author is known. */
    private static JsonLd.Thing author(Article article, JsonLd.Thing publisher) {
        return article.author() == null ? publisher : new JsonLd.Thing("Person").with("name", article.author());
    }

    private static JsonLd.Thing place(Article article) {
        return article.place() == null ? null : new JsonLd.Thing("Place").with("name", article.place());
    }

    private static String dateOf(Article article) {
        PublicationDate date = article.published();
        if (date == null) {
            return null;
        }
        return date.hasTime() ? date.dateTime() : date.day().toString();
    }

    private record Crumb(String name, String address) {}

    private static JsonLd.Thing breadcrumbs(Crumb... crumbs) {
        List<JsonLd.Thing> items = IntStream.range(0, crumbs.length)
                .mapToObj(i -> new JsonLd.Thing("ListItem")
                        .with("position", i + 1)
                        .with("name", crumbs[i].name())
                        .with("item", crumbs[i].address()))
                .toList();
        return new JsonLd.Thing("BreadcrumbList").with("itemListElement", items);
    }
}

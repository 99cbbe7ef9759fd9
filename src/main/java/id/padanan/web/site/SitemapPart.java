package id.padanan.web.site;

import id.padanan.article.Permalink;
import id.padanan.index.reading.ArticleListing;
import id.padanan.index.reading.ListedArticle;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.RequestContext;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** One part of the sitemap: articles in the order of their ids, each in every language. */
final class SitemapPart {
    /** Articles held in memory at a time. */
    private static final int STEP = 1_000;

    private static final List<String> PAGES = List.of("", "help", "glossary", "about", "status");

    private final String site;
    private final List<SiteLanguage> languages;
    private final ArticleListing listing;
    private final boolean withPages;

    /**
     * @param requestContext the request, which knows the site's address and languages
     * @param withPages whether the pages that are no articles come first
     */
    SitemapPart(RequestContext requestContext, ArticleListing listing, boolean withPages) {
        this.site = requestContext.site();
        this.languages = requestContext.languages().all();
        this.listing = listing;
        this.withPages = withPages;
    }

    /** Writes as many articles as given, from the one after an id on. */
    void write(OutputStream out, String after, int articles) {
        try (SitemapWriter writer = SitemapWriter.ofAddresses(out, languages)) {
            if (withPages) {
                PAGES.forEach(page -> write(writer, language -> "/" + language.code() + "/" + page, null));
            }
            String last = after;
            for (int left = articles; left > 0; left -= STEP) {
                List<ListedArticle> step = listing.after(last, Math.min(left, STEP));
                if (step.isEmpty()) {
                    return;
                }
                step.forEach(article -> write(writer, article));
                last = step.get(step.size() - 1).id();
            }
        }
    }

    private void write(SitemapWriter writer, ListedArticle article) {
        write(
                writer,
                language -> Permalink.canonicalPath(language.code(), article.articleId(), article.title()),
                article.published().map(date -> date.day().toString()).orElse(null));
    }

    private void write(SitemapWriter writer, Function<SiteLanguage, String> path, String lastModified) {
        for (SiteLanguage language : languages) {
            writer.address(language, other -> site + path.apply(other), lastModified);
        }
    }
}

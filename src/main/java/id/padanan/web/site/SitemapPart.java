package id.padanan.web.site;

import id.padanan.article.Permalink;
import id.padanan.index.reading.ArticleListing;
import id.padanan.index.reading.ListedArticle;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.RequestContext;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Writes one part of the sitemap: articles ordered by id, each in every language. */
final class SitemapPart {
    /** Number of articles that are held in memory at a time. */
    private static final int BATCH_SIZE = 1_000;

    private static final List<String> PAGES = List.of("", "help", "glossary", "about", "status");

    private final String site;
    private final List<SiteLanguage> languages;
    private final ArticleListing listing;
    private final boolean withPages;

    /**
     * @param requestContext gives the base URL and the languages of the site
     * @param withPages whether to write the home, help, glossary, about and status pages first
     */
    SitemapPart(RequestContext requestContext, ArticleListing listing, boolean withPages) {
        this.site = requestContext.site();
        this.languages = requestContext.languages().all();
        this.listing = listing;
        this.withPages = withPages;
    }

    /** Writes at most a number of articles, starting after the article with an id. */
    void write(OutputStream out, String after, int articles) {
        try (SitemapWriter writer = SitemapWriter.ofAddresses(out, languages)) {
            if (withPages) {
                PAGES.forEach(page -> write(writer, language -> "/" + language.code() + "/" + page, null));
            }
            String last = after;
            for (int left = articles; left > 0; left -= BATCH_SIZE) {
                List<ListedArticle> batch = listing.after(last, Math.min(left, BATCH_SIZE));
                if (batch.isEmpty()) {
                    return;
                }
                batch.forEach(article -> write(writer, article));
                last = batch.get(batch.size() - 1).id();
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

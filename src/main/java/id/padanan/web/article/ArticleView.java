package id.padanan.web.article;

import id.padanan.article.Article;
import id.padanan.article.Language;
import id.padanan.article.Permalink;
import id.padanan.article.Source;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import id.padanan.web.page.MetaDescription;
import id.padanan.web.page.OriginalAddress;
import id.padanan.web.page.Page;
import id.padanan.web.page.ShareLinks;
import java.util.List;

/**
 * The content of an article page.
 *
 * @param article the article
 * @param text its text, with marked matches and, if requested, the English gloss
 * @param state parameters of the page
 * @param source source of the article
 * @param versions links to the other versions of the text
 * @param related links to related articles
 */
public record ArticleView(
        Article article,
        ArticleText text,
        ArticlePageState state,
        Source source,
        VersionsView versions,
        List<ArticleLink> related) {
    /** The text of an article without marks. */
    static MarkedArticle unmarked(Article article) {
        return new MarkedArticle(
                unmarked(article.title()),
                article.caption() == null ? null : unmarked(article.caption()),
                article.body().stream().map(ArticleView::unmarked).toList());
    }

    private static MarkedText unmarked(String text) {
        return new MarkedText(List.of(new MarkedText.Segment(text, false)));
    }

    /** The query whose matches are marked, or empty. */
    public String query() {
        return state.words().text();
    }

    /** Whether a gloss is available: only for Indonesian articles. */
    public boolean canBeGlossed() {
        return article.language() == Language.INDONESIAN;
    }

    /** Whether the page shows the gloss. */
    public boolean isGlossed() {
        return canBeGlossed() && state.glossed();
    }

    /** Index of the first paragraph without a gloss in a very long text, or -1 if all have one or none should. */
    public int glossEnd() {
        return isGlossed() && text.glossedParagraphs() < text.paragraphs().size() ? text.glossedParagraphs() : -1;
    }

    /** Path of the short permalink. */
    public String permalink() {
        return Permalink.shortPath(article.id());
    }

    /** Links that share the short permalink. */
    public ShareLinks sharing(Page page) {
        return new ShareLinks(article.title(), page.absolute(permalink()));
    }

    /** Path of the preview image. */
    public String card() {
        return "/cards/" + article.id() + ".png";
    }

    /** The start of the text for search engines and link previews: at most 160 characters, cut between words. */
    public String description() {
        return MetaDescription.of(article.body().get(0));
    }

    /** URL of the original, or null if it is unknown or unsafe to link to. */
    public String originalUrl() {
        return OriginalAddress.of(article).orElse(null);
    }
}

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
 * An article as its page shows it.
 *
 * @param article the article
 * @param text its text, with the words of the query marked, and with its English where the reader wants it
 * @param state how the reader sees it
 * @param source the article's source
 * @param versions the other versions of its text
 * @param related the articles about the same
 */
public record ArticleView(
        Article article,
        NumberedArticle text,
        ArticlePageState state,
        Source source,
        VersionsView versions,
        List<ArticleLink> related) {
    /** An article's text without any mark. */
    static MarkedArticle unmarked(Article article) {
        return new MarkedArticle(
                unmarked(article.title()),
                article.caption() == null ? null : unmarked(article.caption()),
                article.body().stream().map(ArticleView::unmarked).toList());
    }

    private static MarkedText unmarked(String text) {
        return new MarkedText(List.of(new MarkedText.Segment(text, false)));
    }

    /** The search that the reader comes from, or empty. */
    public String query() {
        return state.words().text();
    }

    /** Whether the article's text can be glossed: it is Indonesian. */
    public boolean canBeGlossed() {
        return article.language() == Language.INDONESIAN;
    }

    /** Whether the text has its English now. */
    public boolean isGlossed() {
        return canBeGlossed() && state.glossed();
    }

    /** Index of the paragraph from which on a very long text has no English, or -1. */
    public int glossEnd() {
        return isGlossed() && text.glossedParagraphs() < text.paragraphs().size() ? text.glossedParagraphs() : -1;
    }

    /** Path of the short permalink. */
    public String permalink() {
        return Permalink.shortPath(article.id());
    }

    /** The ways to pass the article on, by its short permalink. */
    public ShareLinks sharing(Page page) {
        return new ShareLinks(article.title(), page.absolute(permalink()));
    }

    /** Path of the picture that stands for the article where its link is shared. */
    public String card() {
        return "/cards/" + article.id() + ".png";
    }

    /** The beginning of the text, for search engines and previews: at most 160 characters, cut between words. */
    public String description() {
        return MetaDescription.of(article.body().get(0));
    }

    /** Address of the original, or null where none is known that a browser should follow. */
    public String originalUrl() {
        return OriginalAddress.of(article).orElse(null);
    }
}

package id.padanan.web.article;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.web.page.ArticleAddress;
import java.util.List;
import java.util.Map;

/**
 * The parameters of an article page: {@code q} and {@code in} select the matches to mark, {@code gloss=on} adds the
 * English gloss.
 *
 * @param words search whose matches are marked; none are marked if its text is empty
 * @param glossed whether the gloss is on
 */
public record ArticlePageState(SearchRequest words, boolean glossed) {
    private static final String GLOSS = "gloss";
    private static final String ON = "on";

    static ArticlePageState parse(Map<String, List<String>> parameters) {
        return new ArticlePageState(
                SearchUrl.parse(parameters),
                parameters.getOrDefault(GLOSS, List.of()).contains(ON));
    }

    /** This state with the gloss on or off. */
    public ArticlePageState withGloss(boolean on) {
        return new ArticlePageState(words, on);
    }

    /** This state without marked matches. */
    public ArticlePageState withoutMarks() {
        return new ArticlePageState(SearchRequest.of(""), glossed);
    }

    /** Adds this state to the path of an article. For an empty path, returns the query part alone. */
    public String at(String path) {
        String marked = ArticleAddress.withWords(path, words);
        return glossed ? marked + (words.text().isEmpty() ? "?" : "&") + GLOSS + "=" + ON : marked;
    }
}

package id.padanan.web.article;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SearchUrl;
import id.padanan.web.page.ArticleAddress;
import java.util.List;
import java.util.Map;

/**
 * How a reader sees an article, as its address carries it: parameters {@code q} and {@code in} say what to mark in the
 * text, {@code gloss=on} puts the English under its words.
 *
 * @param words the search whose words are marked; without text, nothing is
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

    /** The same with the gloss on or off. */
    public ArticlePageState withGloss(boolean on) {
        return new ArticlePageState(words, on);
    }

    /** The same without marks. */
    public ArticlePageState withoutMarks() {
        return new ArticlePageState(SearchRequest.of(""), glossed);
    }

    /** An article's address in this state; of an empty path, the query part alone. */
    public String at(String path) {
        String marked = ArticleAddress.withWords(path, words);
        return glossed ? marked + (words.text().isEmpty() ? "?" : "&") + GLOSS + "=" + ON : marked;
    }
}

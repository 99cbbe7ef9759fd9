package id.padanan.search.result;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import java.util.List;

/**
 * An article that a search found, and why.
 *
 * @param article the article
 * @param score relevance, higher is better; comparable within one result only
 * @param title the title with its matches marked
 * @param titleGloss the title rendered in English word by word, or null for an article in English
 * @param author the author with matches marked, or null
 * @param place the place with matches marked, or null
 * @param snippets passages of the text around matches, in text order; at least one
 * @param matches the query's words with what they matched, in the query's order
 * @param group key of the group of versions of one text that the article belongs to, perhaps alone
 * @param furtherVersions number of other hits that it stands for, versions of the same text; 0 where each is a hit of its own
 */
public record Hit(
        Article article,
        float score,
        MarkedText title,
        String titleGloss,
        MarkedText author,
        MarkedText place,
        List<MarkedText> snippets,
        List<MatchedWords> matches,
        ArticleId group,
        long furtherVersions) {
    /**
     * What one word of the query matched in an article.
     *
     * @param query the word or phrase as typed
     * @param article the words of the article that it matched, as they stand there
     */
    public record MatchedWords(String query, String article) {}

    public Hit {
        snippets = List.copyOf(snippets);
        matches = List.copyOf(matches);
    }
}

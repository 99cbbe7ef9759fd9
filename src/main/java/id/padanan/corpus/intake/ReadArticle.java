package id.padanan.corpus.intake;

import id.padanan.article.Article;
import id.padanan.corpus.text.Evidence;
import java.util.List;

/**
 * An article with its location and evidence.
 *
 * @param article the article
 * @param place its file, and its line in JSON Lines
 * @param evidence facts inferred from raw text with the lines they are based on, in the order of these lines; empty for
 *     formats with explicit keys
 */
public record ReadArticle(Article article, InputLocation place, List<Evidence> evidence) {
    public ReadArticle {
        evidence = List.copyOf(evidence);
    }
}

package id.padanan.corpus.intake;

import id.padanan.article.Article;
import id.padanan.corpus.text.Evidence;
import java.util.List;

/**
 * An article as it was read.
 *
 * @param article the article
 * @param place its file, and its line in JSON Lines
 * @param evidence what was inferred from raw text and the lines it rests on, in the order of those lines; empty for
 *     formats that state everything
 */
public record ReadArticle(Article article, InputLocation place, List<Evidence> evidence) {
    public ReadArticle {
        evidence = List.copyOf(evidence);
    }
}

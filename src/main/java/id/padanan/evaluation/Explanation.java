package id.padanan.evaluation;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.glossary.GlossaryLookup;
import id.padanan.index.reading.ArticleIndex;
import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.result.TermPresence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Explains the result of an English query word by word. */
@ApplicationScoped
public class Explanation {
    private final Search search;
    private final ArticleIndex articles;
    private final GlossaryLookup glossary;

    Explanation(Search search, ArticleIndex articles, GlossaryLookup glossary) {
        this.search = search;
        this.articles = articles;
        this.glossary = glossary;
    }

    /**
     * Returns for each term of the English query, except stop words, how the relevant article contains it. Several
     * relevant articles count as one text.
     *
     * @param query a query whose articles are in the index that searches use
     */
    public List<TermFate> of(JudgedQuery query) {
        SearchRequest english = Evaluation.request(query.english());
        List<TermPresence> inArticle = search.presence(english, text(query));
        List<TermPresence> inQuery = search.presence(english, List.of(query.indonesian()));
        List<TermFate> fates = new ArrayList<>();
        for (int i = 0; i < inArticle.size(); i++) {
            TermPresence term = inArticle.get(i);
            String text = term.term().text();
            fates.add(new TermFate(
                    term.term(),
                    WordClass.of(text, glossary.lookUp(text)),
                    fate(term, inQuery.get(i).present())));
        }
        return fates;
    }

    private static Fate fate(TermPresence term, boolean inQuery) {
        if (term.present()) {
            return Fate.PRESENT;
        }
        if (inQuery) {
            return Fate.IN_QUERY_ONLY;
        }
        return term.term().padanan().isEmpty() ? Fate.UNKNOWN : Fate.OTHERWISE;
    }

    private List<String> text(JudgedQuery query) {
        List<String> text = new ArrayList<>();
        for (String id : query.relevant()) {
            Article article = articles.find(new ArticleId(id)).orElseThrow();
            text.add(article.title());
            text.addAll(article.body());
        }
        return text;
    }
}

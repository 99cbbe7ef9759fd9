package id.padanan.search.suggest;

import static org.hibernate.search.engine.search.sort.dsl.SortOrder.DESC;

import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.index.reading.Headline;
import id.padanan.search.query.QueryJson;
import id.padanan.search.suggest.Suggestion.SuggestionKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds articles by the words of their title, the last of which may be unfinished, in the title as it stands or in its
 * English gloss. Titles with the words side by side come first, then newer ones.
 */
@ApplicationScoped
class TitleCompletion {
    /** Several outlets may run an agency's text under one title: that many more are fetched than are wanted. */
    private static final int FOR_REPEATS = 4;

    private static final List<String> FIELDS = List.of(ArticleFields.TITLE_WORDS, ArticleFields.TITLE_GLOSS_WORDS);

    private final SearchMapping mapping;

    TitleCompletion(SearchMapping mapping) {
        this.mapping = mapping;
    }

    List<Suggestion> complete(String text, int most) {
        Set<String> titles = new HashSet<>();
        return fetch(text, most + FOR_REPEATS).stream()
                .filter(article -> titles.add(article.title().toLowerCase(Locale.ROOT)))
                .limit(most)
                .map(TitleCompletion::suggestion)
                .toList();
    }

    private List<Headline> fetch(String text, int most) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(ArticleDocument.class)
                    .extension(ElasticsearchExtension.get())
                    .select(Headline.class)
                    .where(f -> f.fromJson(query(text)))
                    .sort(f -> f.score()
                            .then()
                            .field(ArticleFields.PUBLISHED_AT)
                            .order(DESC)
                            .missing()
                            .last()
                            .then()
                            .field(ArticleFields.ID))
                    .fetchHits(most);
        }
    }

    /** Scores are 0 or 1, so that the date decides among titles that fit alike. */
    private static JsonObject query(String text) {
        List<JsonObject> anywhere =
                FIELDS.stream().map(field -> matchBoolPrefix(field, text)).toList();
        List<JsonObject> sideBySide = FIELDS.stream()
                .map(field -> QueryJson.object("match_phrase_prefix", QueryJson.object(field, options(text))))
                .toList();
        return new QueryJson.Bool()
                .filter(List.of(QueryJson.disMax(anywhere, 0)))
                .should(List.of(QueryJson.constantScore(QueryJson.disMax(sideBySide, 0), 1)))
                .minimumShouldMatch(0)
                .json();
    }

    private static JsonObject matchBoolPrefix(String field, String text) {
        JsonObject options = options(text);
        options.addProperty("operator", "and");
        return QueryJson.object("match_bool_prefix", QueryJson.object(field, options));
    }

    private static JsonObject options(String text) {
        JsonObject options = new JsonObject();
        options.addProperty("query", text);
        return options;
    }

    private static Suggestion suggestion(Headline article) {
        return new Suggestion(SuggestionKind.ARTICLE, article.title(), article.titleGloss(), article.id());
    }
}

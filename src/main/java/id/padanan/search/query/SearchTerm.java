package id.padanan.search.query;

import id.padanan.article.Language;
import id.padanan.glossary.query.Translation;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase of a query with all that it may be looked for by.
 *
 * @param typed the word or phrase as typed
 * @param exact whether it stood in quotes: then it is looked for as it stands, in the article's own words only
 * @param common whether articles need not have it, as with stop words
 * @param languages the languages in which the typed words themselves are looked for
 * @param padanan its counterparts that are looked for as well, best first
 * @param parts for a phrase that was not quoted, its words each on its own: an article that has them all will do, too
 */
public record SearchTerm(
        String typed,
        boolean exact,
        boolean common,
        List<Language> languages,
        List<Translation> padanan,
        List<SearchTerm> parts) {
    public SearchTerm {
        languages = List.copyOf(languages);
        padanan = List.copyOf(padanan);
        parts = List.copyOf(parts);
    }

    /** The parts that an article without the phrase must have: all but stop words. */
    public List<SearchTerm> significantParts() {
        return parts.stream().filter(part -> !part.common).toList();
    }

    /** Whether it is one of the terms that matched, or all that it consists of are. */
    public boolean isAmong(Set<String> matched) {
        List<SearchTerm> needed = significantParts();
        return matched.contains(typed)
                || (!needed.isEmpty() && needed.stream().allMatch(part -> part.isAmong(matched)));
    }

    public static SearchTerm exact(String typed) {
        return new SearchTerm(typed, true, false, List.of(), List.of(), List.of());
    }

    /** One thing that an article should have: any of these. */
    record SearchClause(List<SearchTerm> alternatives) {
        SearchClause {
            alternatives = List.copyOf(alternatives);
        }

        boolean isCommon() {
            return alternatives.stream().allMatch(SearchTerm::common);
        }
    }
}

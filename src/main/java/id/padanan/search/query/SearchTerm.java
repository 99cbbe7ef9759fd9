package id.padanan.search.query;

import id.padanan.article.Language;
import id.padanan.glossary.query.Translation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word or phrase of a query with all that it is looked up by.
 *
 * @param typed the word or phrase as typed
 * @param exact whether it was quoted: then its words are looked up as written, next to each other
 * @param common whether articles need not have it, as with stop words
 * @param language that it was understood in
 * @param likely lookups for the likely senses; an article must have at least one
 * @param lessLikely lookups for the other senses, used if the likely ones find too little
 * @param translations its counterparts in the other language, for readers: those of the likely senses, best first
 * @param lessLikelyTranslations those of the other senses
 * @param parts for a phrase of the glossary, its words: an article that has them all will do, too
 */
public record SearchTerm(
        String typed,
        boolean exact,
        boolean common,
        Language language,
        List<TermLookup> likely,
        List<TermLookup> lessLikely,
        List<Translation> translations,
        List<Translation> lessLikelyTranslations,
        List<SearchTerm> parts) {
    public SearchTerm {
        likely = List.copyOf(likely);
        lessLikely = List.copyOf(lessLikely);
        translations = List.copyOf(translations);
        lessLikelyTranslations = List.copyOf(lessLikelyTranslations);
        parts = List.copyOf(parts);
    }

    /** A quoted phrase. */
    public static SearchTerm exact(String typed) {
        return new SearchTerm(
                typed, true, false, Language.INDONESIAN, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The parts that an article without the phrase must have: all but stop words. */
    public List<SearchTerm> significantParts() {
        return parts.stream().filter(part -> !part.common).toList();
    }

    /** Whether it or one of its parts has less likely senses. */
    boolean hasLessLikely() {
        return !lessLikely.isEmpty() || parts.stream().anyMatch(SearchTerm::hasLessLikely);
    }

    /** All that it is looked up by, likely or not. */
    public List<TermLookup> lookups() {
        return Stream.concat(likely.stream(), lessLikely.stream()).toList();
    }

    /** Whether it is one of the terms that matched, or all its parts are. */
    public boolean isAmong(Set<String> matched) {
        List<SearchTerm> needed = significantParts();
        return matched.contains(typed)
                || (!needed.isEmpty() && needed.stream().allMatch(part -> part.isAmong(matched)));
    }

    /** One thing that an article should have: any of these. */
    public record SearchClause(List<SearchTerm> alternatives) {
        public SearchClause {
            alternatives = List.copyOf(alternatives);
        }

        /** The words of a phrase, each a clause; the clause itself if it is no phrase or has alternatives. */
        Stream<SearchClause> words() {
            List<SearchTerm> parts =
                    alternatives.size() == 1 ? alternatives.get(0).significantParts() : List.of();
            return parts.size() < 2 ? Stream.of(this) : parts.stream().map(part -> new SearchClause(List.of(part)));
        }

        boolean isCommon() {
            return alternatives.stream().allMatch(SearchTerm::common);
        }

        /** Whether a quoted phrase is among the alternatives: then no tier relaxes it. */
        boolean isExact() {
            return alternatives.stream().anyMatch(SearchTerm::exact);
        }

        boolean hasLessLikely() {
            return alternatives.stream().anyMatch(SearchTerm::hasLessLikely);
        }
    }
}

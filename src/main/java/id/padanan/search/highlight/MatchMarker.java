package id.padanan.search.highlight;

import id.padanan.glossary.analysis.AnalyzedText;
import id.padanan.glossary.analysis.AnalyzedText.TextTerm;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.query.SearchTerm;
import id.padanan.search.query.TermField;
import id.padanan.search.query.TermLookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the query's terms in a text. The index holds the same terms, so every mark is a match. */
public final class MatchMarker {
    private final List<SearchTerm> terms;

    /** For each field, the terms looked up in it with the words typed for them. */
    private final Map<TermField, Map<String, Set<String>>> typedByTerm = new EnumMap<>(TermField.class);

    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(String typed, List<String> words) {}

    /**
     * A marker of the terms of a query.
     *
     * @param anySense whether the less likely senses found articles, too
     */
    public MatchMarker(List<SearchTerm> terms, boolean anySense) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> add(term, anySense));
    }

    private void add(SearchTerm term, boolean anySense) {
        if (term.exact()) {
            phrases.add(new Phrase(
                    term.typed(), List.of(TextAnalyzer.words(term.typed()).split(" "))));
        }
        for (TermLookup lookup : anySense ? term.lookups() : term.likely()) {
            typedByTerm
                    .computeIfAbsent(lookup.field(), field -> new HashMap<>())
                    .computeIfAbsent(lookup.term(), key -> new LinkedHashSet<>())
                    .add(term.typed());
        }
        term.significantParts().forEach(part -> add(part, anySense));
    }

    /** What marks may stand for, in the order of the query. */
    List<SearchTerm> terms() {
        return terms;
    }

    /** All matches in a text, in order of their start; matches of different terms may overlap. */
    public TextMatches find(String text, AnalyzedText analyzed) {
        List<Mark> marks = new ArrayList<>();
        typedByTerm.forEach((field, typed) -> {
            for (TextTerm term : field.of(analyzed)) {
                for (String each : typed.getOrDefault(term.term(), Set.of())) {
                    marks.add(new Mark(term.start(), term.end(), each));
                }
            }
        });
        phrases.forEach(phrase -> addPhrase(marks, analyzed.words(), phrase));
        return new TextMatches(text, outermost(marks));
    }

    private static void addPhrase(List<Mark> marks, List<TextTerm> words, Phrase phrase) {
        int length = phrase.words().size();
        for (int start = 0; start + length <= words.size(); start++) {
            int matched = 0;
            while (matched < length
                    && words.get(start + matched).term().equals(phrase.words().get(matched))) {
                matched++;
            }
            if (matched == length) {
                int end = words.get(start + length - 1).end();
                marks.add(new Mark(words.get(start).start(), end, phrase.typed()));
            }
        }
    }

    /** The marks in order, without those within a longer mark. */
    private static List<Mark> outermost(List<Mark> marks) {
        Mark[] ordered = marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toArray(Mark[]::new);
        return Arrays.stream(ordered)
                .filter(mark -> Arrays.stream(ordered)
                        .noneMatch(other -> other.start() <= mark.start()
                                && other.end() >= mark.end()
                                && other.end() - other.start() > mark.end() - mark.start()))
                .toList();
    }
}

package id.padanan.search.highlight;

import id.padanan.article.Language;
import id.padanan.glossary.gloss.AlignedText;
import id.padanan.glossary.gloss.Gloss;
import id.padanan.glossary.gloss.GlossSegment;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.glossary.query.Translation;
import id.padanan.index.mapping.GlossEquivalents;
import id.padanan.index.mapping.TextAnalysis;
import id.padanan.index.mapping.TextAnalysis.IndexToken;
import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.query.SearchTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a query looks for again in a text, by the analyzers of the index: a quoted phrase by its exact words, an
 * Indonesian word by itself or its stem, an English word in the gloss of the text, from where the mark is carried over to
 * the Indonesian words that the gloss renders.
 */
public final class MatchMarker {
    private final Glosser glosser;
    private final List<SearchTerm> wanted;
    private final List<Needle> needles = new ArrayList<>();

    /** What to look for, as sequences of indexed terms; an empty sequence is not looked for. */
    private record Needle(String query, List<String> exact, List<String> stems, List<String> english) {}

    public MatchMarker(List<SearchTerm> wanted, Glosser glosser) {
        this.glosser = glosser;
        this.wanted = List.copyOf(wanted);
        wanted.forEach(this::add);
    }

    private void add(SearchTerm wanted) {
        if (wanted.exact() || wanted.languages().contains(Language.INDONESIAN)) {
            addIndonesian(wanted.typed(), wanted.typed(), !wanted.exact());
        }
        if (wanted.languages().contains(Language.ENGLISH)) {
            addEnglish(wanted.typed(), wanted.typed());
        }
        for (Translation padanan : wanted.padanan()) {
            if (padanan.language() == Language.INDONESIAN) {
                addIndonesian(wanted.typed(), padanan.text(), false);
            } else {
                addEnglish(wanted.typed(), padanan.text());
            }
        }
        wanted.significantParts().forEach(this::add);
    }

    private void addIndonesian(String query, String text, boolean stemmed) {
        List<String> stems = stemmed ? terms(TextAnalysis.indonesian(text)) : List.of();
        needles.add(new Needle(query, terms(TextAnalysis.exact(text)), stems, List.of()));
    }

    private void addEnglish(String query, String text) {
        needles.add(new Needle(query, List.of(), List.of(), terms(TextAnalysis.english(text))));
    }

    private static List<String> terms(List<IndexToken> tokens) {
        return tokens.stream().map(IndexToken::term).toList();
    }

    /** What marks may stand for, in the order of the query. */
    List<SearchTerm> wanted() {
        return wanted;
    }

    /** All matches in the text, in order of their start; matches of different terms may overlap. */
    public TextMatches find(String text) {
        List<Mark> marks = new ArrayList<>();
        List<IndexToken> exact = TextAnalysis.exact(text);
        List<IndexToken> stemmed = TextAnalysis.indonesian(text);
        for (Needle needle : needles) {
            addMarks(marks, exact, needle.exact, needle.query);
            addMarks(marks, stemmed, needle.stems, needle.query);
        }
        if (needles.stream().anyMatch(needle -> !needle.english.isEmpty())) {
            addGlossMarks(marks, glosser.gloss(text));
        }
        return new TextMatches(text, outermost(marks));
    }

    private static void addMarks(List<Mark> marks, List<IndexToken> tokens, List<String> wanted, String query) {
        for (int start : starts(tokens, wanted)) {
            int end = tokens.get(start + wanted.size() - 1).end();
            marks.add(new Mark(tokens.get(start).start(), end, query));
        }
    }

    private void addGlossMarks(List<Mark> marks, Gloss gloss) {
        AlignedText reading = gloss.reading();
        List<IndexToken> tokens = TextAnalysis.english(reading.text());
        for (Needle needle : needles) {
            for (int start : starts(tokens, needle.english)) {
                tokens.subList(start, start + needle.english.size()).stream()
                        .map(token -> reading.segmentAt(token.start()))
                        .distinct()
                        .forEach(segment -> marks.add(mark(segment, needle)));
            }
        }
        gloss.segments().stream().filter(GlossSegment::isTranslated).forEach(segment -> {
            List<List<IndexToken>> equivalents = equivalents(segment);
            needles.stream()
                    .filter(needle -> equivalents.stream()
                            .anyMatch(words -> !starts(words, needle.english).isEmpty()))
                    .forEach(needle -> marks.add(mark(segment, needle)));
        });
    }

    private static Mark mark(GlossSegment segment, Needle needle) {
        return new Mark(segment.start(), segment.end(), needle.query);
    }

    /** The equivalents that the article is indexed by, each in its words. */
    private static List<List<IndexToken>> equivalents(GlossSegment segment) {
        return segment.equivalents().stream()
                .filter(GlossEquivalents::isSearched)
                .map(equivalent -> TextAnalysis.english(equivalent.text()))
                .toList();
    }

    /** The indexes in {@code tokens} at which the wanted terms stand side by side. */
    private static List<Integer> starts(List<IndexToken> tokens, List<String> wanted) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; !wanted.isEmpty() && start + wanted.size() <= tokens.size(); start++) {
            int matched = 0;
            while (matched < wanted.size() && tokens.get(start + matched).term().equals(wanted.get(matched))) {
                matched++;
            }
            if (matched == wanted.size()) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The marks in order, without those that lie within the mark of another word or phrase that matched more. */
    private static List<Mark> outermost(List<Mark> marks) {
        List<Mark> ordered = marks.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Mark::start)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
        return ordered.stream()
                .filter(mark -> ordered.stream()
                        .noneMatch(other -> other.start() <= mark.start()
                                && other.end() >= mark.end()
                                && other.end() - other.start() > mark.end() - mark.start()))
                .toList();
    }
}

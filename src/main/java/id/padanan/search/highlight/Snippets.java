package id.padanan.search.highlight;

import id.padanan.search.highlight.TextMatches.Mark;
import id.padanan.search.result.MarkedText;
import id.padanan.search.result.MarkedText.Segment;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chooses the passages of an article that show best why it was found. */
final class Snippets {
    /** Passages per article. */
    private static final int MOST = 3;

    /** Longest passage, in characters; a longer sentence is cut around its first match. */
    private static final int LONGEST = 240;

    /** Text kept before the first match of a sentence that is cut. */
    private static final int LEAD_IN = 60;

    private static final Segment ELLIPSIS = new Segment("…", false);

    private Snippets() {}

    /** A sentence within a paragraph. */
    private record Passage(int order, TextMatches paragraph, int start, int end) {
        List<Mark> marks() {
            return paragraph.marksBetween(start, end);
        }

        long distinctTerms() {
            return marks().stream().map(Mark::query).distinct().count();
        }
    }

    /**
     * At most three sentences, chosen for the number of different words of the query in them, in the order of the text.
     * Where no sentence matches, the first one.
     *
     * @param paragraphs the article's paragraphs, at least one, none blank
     */
    static List<MarkedText> choose(List<TextMatches> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        paragraphs.forEach(paragraph -> addSentences(passages, paragraph));
        List<Passage> best = passages.stream()
                .filter(passage -> !passage.marks().isEmpty())
                .sorted(Comparator.comparingLong(Passage::distinctTerms)
                        .thenComparingInt(passage -> passage.marks().size())
                        .reversed()
                        .thenComparingInt(Passage::order))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Passage::order))
                .toList();
        return (best.isEmpty() ? passages.subList(0, 1) : best)
                .stream().map(Snippets::render).toList();
    }

    private static void addSentences(List<Passage> passages, TextMatches paragraph) {
        // The rules of the root locale end a sentence where Indonesian and English do.
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(paragraph.text());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(paragraph.text().charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                passages.add(new Passage(passages.size(), paragraph, start, last));
            }
            start = end;
        }
    }

    private static MarkedText render(Passage passage) {
        TextMatches paragraph = passage.paragraph;
        if (passage.end - passage.start <= LONGEST) {
            return paragraph.marked(passage.start, passage.end);
        }
        List<Mark> marks = passage.marks();
        int match = marks.isEmpty()
                ? passage.start
                : Math.max(passage.start, marks.get(0).start());
        int start = match - LEAD_IN <= passage.start
                ? passage.start
                : wordBoundary(paragraph.text(), match - LEAD_IN, match, 1);
        int end = start + LONGEST >= passage.end
                ? passage.end
                : wordBoundary(paragraph.text(), start + LONGEST, match + 1, -1);
        List<Segment> segments = new ArrayList<>(paragraph.marked(start, end).segments());
        if (start > passage.start) {
            segments.add(0, ELLIPSIS);
        }
        if (end < passage.end) {
            segments.add(ELLIPSIS);
        }
        return new MarkedText(segments);
    }

    /** The nearest place between words from one offset towards another; where there is none, between characters. */
    private static int wordBoundary(String text, int from, int limit, int step) {
        for (int at = from; at != limit; at += step) {
            if (Character.isWhitespace(text.charAt(step > 0 ? at - 1 : at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }
}

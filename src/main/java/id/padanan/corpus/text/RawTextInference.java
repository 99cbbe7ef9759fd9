package id.padanan.corpus.text;

import id.padanan.article.Source;
import id.padanan.corpus.text.SourceClaim.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Separates the parts of an article that was copied from a page. Removes boilerplate, marked captions, credits below
 * the text, the header and the dateline, in this order; the rest is the body. Never guesses what the text does not say.
 * Every removed line has an {@link Evidence}.
 *
 * <p>The dateline is removed from the first line because its place and outlet are facts about the article and the
 * sentence begins after it.
 */
public final class RawTextInference {
    private final SourceMarks marks;
    private final Boilerplate boilerplate;
    private final Captions captions;
    private final Credits credits;
    private final SourceInference sources;

    /** @param marks marks that identify sources in raw text */
    public RawTextInference(SourceMarks marks) {
        this.marks = marks;
        boilerplate = new Boilerplate(marks);
        captions = new Captions(marks);
        credits = new Credits(marks);
        sources = new SourceInference(marks);
    }

    /** Reads the text of one file, clean or not. */
    public RawText infer(String text) {
        InferredFacts facts = new InferredFacts();
        List<Line> lines = boilerplate.remove(RawLines.of(text), facts);
        lines = captions.remove(lines, facts);
        lines = withoutCreditsBelow(lines, facts);
        lines = Header.remove(marks, lines, facts);
        lines = lines.isEmpty() ? lines : withoutDateline(lines, facts);
        Optional<Line> first =
                lines.stream().filter(line -> Sentences.hasWord(line.text())).findFirst();
        if (first.isEmpty()) {
            return facts.toRawText(List.of(), Source.OTHER);
        }
        if (facts.title() == null) {
            facts.title(Sentences.title(first.get().text()), first.get());
        }
        return facts.toRawText(lines, sources.infer(lines, facts));
    }

    private List<Line> withoutCreditsBelow(List<Line> lines, InferredFacts facts) {
        int end = lines.size();
        while (end > 1 && credits.note(lines.get(end - 1), facts) != Credits.CreditKind.NONE) {
            end--;
        }
        return lines.subList(0, end);
    }

    private List<Line> withoutDateline(List<Line> lines, InferredFacts facts) {
        Line first = lines.get(0);
        List<Line> without = new ArrayList<>(lines);
        boolean publisherKnown = !facts.claims().isEmpty();
        Dateline.of(first.text(), marks, publisherKnown).ifPresent(dateline -> {
            if (dateline.place() != null) {
                facts.place(dateline.place(), first);
            }
            if (dateline.source() != null) {
                facts.claim(dateline.source(), Sign.DATELINE, first);
            }
            without.set(0, new Line(first.number(), dateline.rest(), first.block()));
        });
        return without;
    }
}

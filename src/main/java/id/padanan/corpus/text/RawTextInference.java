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
        InferredFacts findings = new InferredFacts();
        List<Line> lines = boilerplate.takeOut(RawLines.of(text), findings);
        lines = captions.takeOut(lines, findings);
        lines = withoutCreditsBelow(lines, findings);
        lines = Header.takeOut(marks, lines, findings);
        lines = lines.isEmpty() ? lines : withoutDateline(lines, findings);
        Optional<Line> first =
                lines.stream().filter(line -> Sentences.hasWord(line.text())).findFirst();
        if (first.isEmpty()) {
            return findings.toRawText(List.of(), Source.OTHER);
        }
        if (findings.title() == null) {
            findings.title(Sentences.title(first.get().text()), first.get());
        }
        return findings.toRawText(lines, sources.infer(lines, findings));
    }

    private List<Line> withoutCreditsBelow(List<Line> lines, InferredFacts findings) {
        int end = lines.size();
        while (end > 1 && credits.note(lines.get(end - 1), findings) != Credits.CreditKind.NONE) {
            end--;
        }
        return lines.subList(0, end);
    }

    private List<Line> withoutDateline(List<Line> lines, InferredFacts findings) {
        Line first = lines.get(0);
        List<Line> without = new ArrayList<>(lines);
        boolean publisherKnown = !findings.claims().isEmpty();
        Dateline.of(first.text(), marks, publisherKnown).ifPresent(dateline -> {
            if (dateline.place() != null) {
                findings.place(dateline.place(), first);
            }
            if (dateline.source() != null) {
                findings.claim(dateline.source(), Sign.DATELINE, first);
            }
            without.set(0, new Line(first.number(), dateline.rest(), first.block()));
        });
        return without;
    }
}

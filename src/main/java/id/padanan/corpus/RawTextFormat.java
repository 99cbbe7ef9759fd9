package id.padanan.corpus;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.SourceClaim.Sign;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Raw text: an article as copied from a page. Boilerplate, captions, credits and header are taken out in this order,
 * and each line that is taken out is named by an {@link Evidence}; what is left is the body, line by line.
 *
 * <p>A dateline is taken off the first line too: its place and outlet are facts about the article, and the sentence
 * begins after it.
 */
final class RawTextFormat implements Format {
    private final SourceMarks marks;
    private final Boilerplate boilerplate;
    private final Captions captions;
    private final Credits credits;
    private final SourceInference sources;

    RawTextFormat(SourceRegistry registry) {
        marks = registry.marks();
        boilerplate = new Boilerplate(marks);
        captions = new Captions(marks);
        credits = new Credits(marks);
        sources = new SourceInference(marks);
    }

    @Override
    public void read(Path file, Intake intake) throws IOException, RejectedInput {
        Findings findings = new Findings();
        Article article = infer(TextFile.read(file), ArticleId.derivedFrom(BaseName.of(file)), findings);
        intake.article(article, Place.of(file), findings.evidence());
    }

    private Article infer(String text, ArticleId id, Findings findings) throws RejectedInput {
        List<Line> lines = boilerplate.takeOut(RawLines.of(text), findings);
        lines = captions.takeOut(lines, findings);
        lines = withoutCreditsBelow(lines, findings);
        lines = Header.takeOut(marks, lines, findings);
        if (lines.isEmpty()) {
            throw new RejectedInput(Rejection.Reason.NO_BODY, "it has no body, only lines that are no text");
        }
        lines = withoutDateline(lines, findings);
        if (findings.title() == null) {
            findings.title(Sentences.title(lines.get(0).text()), lines.get(0));
        }
        return new Article(
                id,
                findings.title(),
                lines.stream().map(Line::text).toList(),
                sources.infer(lines, findings),
                findings.author(),
                findings.published(),
                null,
                Language.INDONESIAN,
                findings.place(),
                findings.caption());
    }

    private List<Line> withoutCreditsBelow(List<Line> lines, Findings findings) {
        int end = lines.size();
        while (end > 1 && credits.note(lines.get(end - 1), findings) != Credits.Kind.NONE) {
            end--;
        }
        return lines.subList(0, end);
    }

    private List<Line> withoutDateline(List<Line> lines, Findings findings) {
        Line first = lines.get(0);
        List<Line> without = new ArrayList<>(lines);
        Dateline.of(first.text(), marks, !findings.claims().isEmpty()).ifPresent(dateline -> {
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

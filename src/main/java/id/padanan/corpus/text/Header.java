package id.padanan.corpus.text;

import java.util.List;

/**
 * Takes out what stands above the text of a raw article: its title, credits and the caption of the first photo.
 *
 * <p>The first line that reads as a heading is the title. One that follows the author's credit instead is the caption of
 * the photo below it, unless more credits follow. Everything else from the first full sentence on is text.
 */
final class Header {
    private final Credits credits;
    private final SourceMarks marks;
    private final List<Line> lines;
    private final InferredFacts findings;
    private int next;
    private boolean authorCredited;

    private Header(SourceMarks marks, List<Line> lines, InferredFacts findings) {
        this.credits = new Credits(marks);
        this.marks = marks;
        this.lines = lines;
        this.findings = findings;
    }

    /** The lines below the header; what is in it is noted. */
    static List<Line> takeOut(SourceMarks marks, List<Line> lines, InferredFacts findings) {
        Header header = new Header(marks, lines, findings);
        while (header.takeLine()) {
            header.next++;
        }
        return lines.subList(header.next, lines.size());
    }

    /** Whether the next line belongs to the header; notes it if so. */
    private boolean takeLine() {
        return next < lines.size() && (takeCredit() || takeHeading());
    }

    private boolean takeCredit() {
        Line line = lines.get(next);
        Credits.CreditKind kind = credits.note(line, findings);
        if (kind == Credits.CreditKind.NONE && !isNameInCreditBlock()) {
            return false;
        }
        if (kind == Credits.CreditKind.NONE) {
            credits.noteAuthor(line.text(), line, findings);
            takeRole();
        }
        authorCredited |= kind != Credits.CreditKind.OTHER;
        return true;
    }

    /** A name with a role or an outlet below it. */
    private boolean isNameInCreditBlock() {
        if (next + 1 >= lines.size() || !Credits.isPerson(lines.get(next).text())) {
            return false;
        }
        String below = lines.get(next + 1).text();
        return credits.isRole(below) || credits.isOutlet(below);
    }

    private void takeRole() {
        Line below = lines.get(next + 1);
        if (credits.isRole(below.text())) {
            credits.noteRole(below, findings);
            next++;
        }
    }

    private boolean takeHeading() {
        Line line = lines.get(next);
        boolean isLast = next + 1 == lines.size();
        if (isLast
                || !Sentences.isHeading(line.text())
                || Dateline.of(line.text(), marks, false).isPresent()) {
            return false;
        }
        if (findings.title() == null && (!authorCredited || moreCreditsFollow())) {
            findings.title(line.text(), line);
            return true;
        }
        if (authorCredited) {
            findings.caption(line.text(), line);
        }
        return authorCredited;
    }

    private boolean moreCreditsFollow() {
        return credits.note(lines.get(next + 1), new InferredFacts()) != Credits.CreditKind.NONE;
    }
}

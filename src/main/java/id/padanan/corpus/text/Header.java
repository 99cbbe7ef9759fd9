package id.padanan.corpus.text;

import java.util.List;

/**
 * Removes the header of a raw article: its title, its credits and the caption of the first photo.
 *
 * <p>The first line that looks like a heading is the title. If the heading follows the author's credit instead, it is
 * the caption of the photo below, unless more credits follow. Everything from the first full sentence on is body text.
 */
final class Header {
    private final Credits credits;
    private final SourceMarks marks;
    private final List<Line> lines;
    private final InferredFacts facts;
    private int next;
    private boolean authorCredited;

    private Header(SourceMarks marks, List<Line> lines, InferredFacts facts) {
        this.credits = new Credits(marks);
        this.marks = marks;
        this.lines = lines;
        this.facts = facts;
    }

    /** Returns the lines below the header. Notes the facts in the header. */
    static List<Line> remove(SourceMarks marks, List<Line> lines, InferredFacts facts) {
        Header header = new Header(marks, lines, facts);
        while (header.takeLine()) {
            header.next++;
        }
        return lines.subList(header.next, lines.size());
    }

    /** Returns whether the next line belongs to the header. If so, notes its facts. */
    private boolean takeLine() {
        return next < lines.size() && (takeCredit() || takeHeading());
    }

    private boolean takeCredit() {
        Line line = lines.get(next);
        Credits.CreditKind kind = credits.note(line, facts);
        if (kind == Credits.CreditKind.NONE && !isNameInCreditBlock()) {
            return false;
        }
        if (kind == Credits.CreditKind.NONE) {
            credits.noteAuthor(line.text(), line, facts);
            takeRole();
        }
        authorCredited |= kind != Credits.CreditKind.OTHER;
        return true;
    }

    /** Returns whether the line is a name with a role or an outlet below it. */
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
            credits.noteRole(below, facts);
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
        if (facts.title() == null && (!authorCredited || moreCreditsFollow())) {
            facts.title(line.text(), line);
            return true;
        }
        if (authorCredited) {
            facts.caption(line.text(), line);
        }
        return authorCredited;
    }

    private boolean moreCreditsFollow() {
        return credits.note(lines.get(next + 1), new InferredFacts()) != Credits.CreditKind.NONE;
    }
}

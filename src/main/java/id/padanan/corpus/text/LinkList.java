package id.padanan.corpus.text;

import java.util.List;

/**
 * The headlines linked below a line such as "Baca lebih lanjut dari Sky News:". They have no mark of their own, so the
 * list is the short lines without closing punctuation before the next full sentence, five at most. Where the first of
 * them is in the same block as the line above, the list ends with that block.
 */
final class LinkList {
    private static final int MAX_LINKS = 5;
    private static final int MAX_HEADLINE_LENGTH = 120;

    private LinkList() {}

    /** Index after the last headline of the list that starts at an index, which it is itself for an empty list. */
    static int end(List<Line> lines, int start) {
        int end = start;
        while (end < lines.size() && end - start < MAX_LINKS && isHeadline(lines.get(end))) {
            boolean newBlock =
                    end > start && lines.get(end).block() != lines.get(end - 1).block();
            boolean listHasOwnBlock =
                    lines.get(start).block() == lines.get(start - 1).block();
            if (newBlock && listHasOwnBlock) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isHeadline(Line line) {
        return line.text().length() <= MAX_HEADLINE_LENGTH && Sentences.isHeading(line.text());
    }
}

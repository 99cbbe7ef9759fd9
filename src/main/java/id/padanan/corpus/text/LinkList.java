package id.padanan.corpus.text;

import java.util.List;

/**
 * Finds the headlines linked below a line such as "Baca lebih lanjut dari Sky News:". They have no mark, so the list
 * consists of the short lines without closing punctuation before the next full sentence, at most five. If the first
 * headline is in the same block as the line above it, the list ends with that block.
 */
final class LinkList {
    private static final int MAX_LINKS = 5;
    private static final int MAX_HEADLINE_LENGTH = 120;

    private LinkList() {}

    /**
     * Returns the index after the last headline of the list that begins at {@code start}, or {@code start} if the list
     * is empty.
     */
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

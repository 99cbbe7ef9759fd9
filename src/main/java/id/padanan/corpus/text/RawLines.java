package id.padanan.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits raw text into paragraphs, headings and other units. Normally each line of the file is a unit. In hard-wrapped
 * text, as mail programs and terminals produce it, joins the lines of each block.
 */
final class RawLines {
    private static final int MIN_WRAP_WIDTH = 40;
    private static final int MAX_WRAP_WIDTH = 120;

    /** Minimum number of line ends that must look wrapped before a text counts as hard-wrapped. */
    private static final int MIN_WRAPPED_ENDS = 4;

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*•–—]|\\d{1,2}[.)]) .*");

    private RawLines() {}

    static List<Line> of(String text) {
        List<List<Line>> blocks = blocks(CleanText.lines(text));
        int width = blocks.stream()
                .filter(block -> block.size() > 1)
                .flatMap(List::stream)
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        long wrappedEnds = blocks.stream()
                .filter(block -> isWrapped(block, width))
                .mapToLong(block -> block.size() - 1L)
                .sum();
        List<Line> lines = new ArrayList<>();
        for (List<Line> block : blocks) {
            if (wrappedEnds >= MIN_WRAPPED_ENDS && isWrapped(block, width)) {
                lines.add(join(block));
            } else {
                lines.addAll(block);
            }
        }
        return lines;
    }

    private static List<List<Line>> blocks(List<String> texts) {
        List<List<Line>> blocks = new ArrayList<>();
        boolean inBlock = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.isEmpty()) {
                inBlock = false;
                continue;
            }
            if (!inBlock) {
                blocks.add(new ArrayList<>());
                inBlock = true;
            }
            blocks.get(blocks.size() - 1).add(new Line(i + 1, text, blocks.size()));
        }
        return blocks;
    }

    /**
     * Returns whether every line except the last has no room for the first word of the next line, and most lines end
     * inside a sentence.
     */
    private static boolean isWrapped(List<Line> block, int width) {
        if (block.size() < 2 || width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) {
            return false;
        }
        int sentenceEnds = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            String line = block.get(i).text();
            String next = block.get(i + 1).text();
            int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
            if (line.length() + 1 + firstWord <= width
                    || LIST_ITEM.matcher(next).matches()) {
                return false;
            }
            sentenceEnds += Sentences.isComplete(line) ? 1 : 0;
        }
        return sentenceEnds * 2 < block.size();
    }

    private static Line join(List<Line> block) {
        String text = String.join(" ", block.stream().map(Line::text).toList());
        return new Line(block.get(0).number(), text, block.get(0).block());
    }
}

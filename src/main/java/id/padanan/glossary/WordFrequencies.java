package id.padanan.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a table of word frequencies: lines of rank, form, count, cumulative share and usual kind, separated by tabs,
 * below a header line.
 */
public final class WordFrequencies {
    private static final String HEADING = "rank\tform\tcount\tcumulative\tusually";
    private static final String WORD = "word";
    private static final Pattern TAB = Pattern.compile("\t");

    /**
     * A word form and its frequency.
     *
     * @param form the form
     * @param count number of occurrences
     */
    public record WordFrequency(String form, long count) {}

    private WordFrequencies() {}

    /**
     * Reads the forms that are usually words rather than names.
     *
     * @return empty if the first line is not the header
     * @throws IllegalArgumentException if a line is invalid; the message names the line
     */
    public static Optional<List<WordFrequency>> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            return Optional.empty();
        }
        List<WordFrequency> entries = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] columns = TAB.split(lines.get(i), -1);
            if (columns.length != TAB.split(HEADING, -1).length || !columns[2].matches("\\d{1,18}")) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + ": write rank, form, count, cumulative share and kind, separated by tabs");
            }
            if (columns[4].equals(WORD)) {
                entries.add(new WordFrequency(columns[1], Long.parseLong(columns[2])));
            }
        }
        return Optional.of(entries);
    }
}

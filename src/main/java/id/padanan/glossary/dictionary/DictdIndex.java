package id.padanan.glossary.dictionary;

import id.padanan.glossary.term.GlossaryProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the index of a dictd database: headwords with the position of their text in the data file. A line has headword,
 * offset, length and optionally the headword as written, separated by tabs. Numbers are in the base-64 format of {@code
 * dictd(8)}.
 */
final class DictdIndex {
    /** Prefix of headwords with metadata of the database. */
    private static final String ABOUT_DATABASE = "00";

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS_PER_DIGIT = 6;
    /** 36 bits, enough for any data file. */
    private static final int MAX_DIGITS = 6;

    private static final Pattern TAB = Pattern.compile("\t");
    private static final int MIN_COLUMNS = 3;
    private static final int MAX_COLUMNS = 4;

    /**
     * A line of the index.
     *
     * @param headword as written
     * @param offset of the text in the data file, in bytes
     * @param length of the text in bytes
     * @param line number of the line, from 1
     */
    record HeadwordEntry(String headword, long offset, long length, int line) {
        boolean isAboutDatabase() {
            return headword.startsWith(ABOUT_DATABASE) && headword.contains("database");
        }
    }

    private DictdIndex() {}

    /** All valid lines; invalid ones are added to {@code skipped}. */
    static List<HeadwordEntry> read(Path file, List<GlossaryProblem> skipped) {
        List<HeadwordEntry> entries = new ArrayList<>();
        DictionaryFiles.readLines(file, skipped, (line, number) -> {
            try {
                entries.add(parse(line, number));
            } catch (IllegalArgumentException e) {
                skipped.add(new GlossaryProblem(DictionaryFiles.name(file), number, e.getMessage()));
            }
        });
        return entries;
    }

    private static HeadwordEntry parse(String line, int number) {
        String[] columns = TAB.split(line, -1);
        if (columns.length < MIN_COLUMNS || columns.length > MAX_COLUMNS) {
            throw new IllegalArgumentException("has " + columns.length
                    + (columns.length == 1 ? " column" : " columns")
                    + "; an index line has headword, offset and length, separated by tabs");
        }
        String headword = columns[columns.length == MAX_COLUMNS ? MAX_COLUMNS - 1 : 0];
        return new HeadwordEntry(headword, parseNumber(columns[1]), parseNumber(columns[2]), number);
    }

    /** Parses a base-64 number, most significant digit first. */
    static long parseNumber(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit < 0) {
                throw notANumber(digits);
            }
            value = value << BITS_PER_DIGIT | digit;
        }
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            throw notANumber(digits);
        }
        return value;
    }

    private static IllegalArgumentException notANumber(String digits) {
        return new IllegalArgumentException("\"" + digits + "\" is not a base-64 number as dictd writes them");
    }
}

package id.padanan.corpus.intake;

import java.nio.file.Path;

/**
 * Where something stands in the corpus.
 *
 * @param file the file or folder, as it was named or found below a named folder
 * @param line line of the file, from 1, or null where the whole file is meant; in JSON Lines this is the number of the
 *     record too, as each line holds one
 */
public record InputLocation(Path file, Integer line) {
    public static InputLocation of(Path file) {
        return new InputLocation(file, null);
    }

    /** {@code file:line} as terminals and editors know it, or the file alone. */
    @Override
    public String toString() {
        return inWords(file.toString(), line);
    }

    static String inWords(String file, Integer line) {
        return line == null ? file : file + ":" + line;
    }
}

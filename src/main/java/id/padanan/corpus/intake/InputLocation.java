package id.padanan.corpus.intake;

import java.nio.file.Path;

/**
 * A location in the corpus.
 *
 * @param file the file or folder, as given by the caller or found below a given folder
 * @param line line of the file, from 1, or null for the whole file. In JSON Lines it is also the number of the record
 */
public record InputLocation(Path file, Integer line) {
    public static InputLocation of(Path file) {
        return new InputLocation(file, null);
    }

    /** Returns {@code file:line}, which terminals and editors recognise, or only the file. */
    @Override
    public String toString() {
        return inWords(file.toString(), line);
    }

    static String inWords(String file, Integer line) {
        return line == null ? file : file + ":" + line;
    }
}

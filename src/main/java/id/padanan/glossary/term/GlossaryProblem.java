package id.padanan.glossary.term;

/**
 * An invalid line of a glossary file.
 *
 * @param file name of the file
 * @param line line number, from 1; 0 if the whole file is invalid
 * @param message the problem and what to do
 */
public record GlossaryProblem(String file, int line, String message) {
    /** A problem of a whole file. */
    public static GlossaryProblem ofFile(String file, String message) {
        return new GlossaryProblem(file, 0, message);
    }

    /** The problem in the format of compilers: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}

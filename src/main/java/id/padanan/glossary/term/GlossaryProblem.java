package id.padanan.glossary.term;

/**
 * What is wrong with a line of a glossary file.
 *
 * @param file name of the file
 * @param line number of the line, counted from 1; 0 where the file as a whole is wrong
 * @param message what is wrong and what to do
 */
public record GlossaryProblem(String file, int line, String message) {
    /** What is wrong with a file as a whole. */
    public static GlossaryProblem ofFile(String file, String message) {
        return new GlossaryProblem(file, 0, message);
    }

    /** The problem as compilers print theirs: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}

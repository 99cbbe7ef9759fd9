package id.padanan.glossary;

/**
 * What is wrong with a line of a glossary file.
 *
 * @param file name of the file
 * @param line number of the line, counted from 1
 * @param message what is wrong and what to do
 */
public record GlossaryProblem(String file, int line, String message) {
    /** The problem as compilers print theirs: {@code file:line: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

package id.padanan.web.page;

/** A parameter of the glossary page has an invalid value. Readers get status 400 and an error page that says which. */
public final class InvalidGlossaryRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of invalid values. */
    public enum GlossaryRequestProblem {
        /** Parameter {@code q} has more than {@value GlossaryRequest#MAX_WORDS_LENGTH} characters. */
        WORDS_TOO_LONG,
        /** Parameter {@code letter} has more than one character. */
        NOT_A_LETTER,
        /** Parameter {@code page} is not a whole number of at least 1. */
        NOT_A_PAGE
    }

    private final GlossaryRequestProblem problem;

    InvalidGlossaryRequestException(GlossaryRequestProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public GlossaryRequestProblem problem() {
        return problem;
    }
}

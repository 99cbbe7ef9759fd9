package id.padanan.web.page;

/** A page's address has a parameter that cannot be: the reader gets status 400 and is told which one to mend. */
public final class InvalidAddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum AddressProblem {
        /** Parameter {@code q} has more than {@value GlossaryRequest#MAX_WORDS_LENGTH} characters. */
        WORDS_TOO_LONG,
        /** Parameter {@code letter} is no single character. */
        NOT_A_LETTER,
        /** Parameter {@code page} is no whole number from 1. */
        NOT_A_PAGE
    }

    private final AddressProblem problem;

    InvalidAddressException(AddressProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public AddressProblem problem() {
        return problem;
    }
}

package id.padanan.search.request;

/** A search that cannot be answered as it was asked: the reader gets status 400 and is told which parameter to mend. */
public final class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum ParameterProblem {
        /** The query has more than {@value SearchRequest#MAX_TEXT_LENGTH} characters. */
        QUERY_TOO_LONG("the query has more than " + SearchRequest.MAX_TEXT_LENGTH + " characters"),
        /** The page lies beyond hit {@value SearchRequest#MAX_REACH}. */
        BEYOND_REACH("only the first " + SearchRequest.MAX_REACH + " hits can be listed; narrow the search"),
        /** {@code page} is no whole number from 1. */
        NOT_A_PAGE("must be a whole number of at least 1"),
        /** {@code size} is no whole number from 1 to {@value SearchRequest#MAX_SIZE}. */
        NOT_A_SIZE("must be a whole number from 1 to " + SearchRequest.MAX_SIZE),
        /** A date is not of the form year-month-day. */
        NOT_A_DATE("must be a date written as year-month-day, such as 2025-08-17"),
        /** {@code in} has an unknown value. */
        UNKNOWN_LANGUAGE("must be both, id or en"),
        /** {@code sort} has an unknown value. */
        UNKNOWN_SORT("must be relevance, newest or oldest"),
        /** {@code versions} has an unknown value. */
        UNKNOWN_VERSIONS("must be one, all, or of- followed by the id of a group");

        private final String explanation;

        ParameterProblem(String explanation) {
            this.explanation = explanation;
        }
    }

    private final ParameterProblem problem;
    private final String parameter;

    InvalidParameterException(ParameterProblem problem, String parameter) {
        super(parameter + ": " + problem.explanation);
        this.problem = problem;
        this.parameter = parameter;
    }

    public ParameterProblem problem() {
        return problem;
    }

    /** Name of the URL parameter that is at fault. */
    public String parameter() {
        return parameter;
    }
}

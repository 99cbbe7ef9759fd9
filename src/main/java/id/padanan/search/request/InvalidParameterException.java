package id.padanan.search.request;

/** A search that cannot be answered as it was asked: the reader gets status 400 and is told which parameter to mend. */
public final class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum ParameterProblem {
        /** The query has more than {@value SearchRequest#MAX_TEXT_LENGTH} characters. */
        QUERY_TOO_LONG("the query has more than " + SearchRequest.MAX_TEXT_LENGTH + " characters"),
        /** The page lies beyond hit {@value SearchRequest#MAX_REACH}. */
        BEYOND_REACH("results reach to hit " + SearchRequest.MAX_REACH + "; narrow the search instead"),
        /** {@code page} is no whole number from 1. */
        NOT_A_PAGE("a page is a whole number from 1"),
        /** {@code size} is no whole number from 1 to {@value SearchRequest#MAX_SIZE}. */
        NOT_A_SIZE("a size is a whole number from 1 to " + SearchRequest.MAX_SIZE),
        /** A date is not of the form year-month-day. */
        NOT_A_DATE("a date is written year-month-day, such as 2025-08-17"),
        /** {@code in} is none of its values. */
        UNKNOWN_LANGUAGE("the languages are both, id and en"),
        /** {@code sort} is none of its values. */
        UNKNOWN_SORT("the orders are relevance, newest and oldest"),
        /** {@code versions} is none of its values. */
        UNKNOWN_VERSIONS("the versions are one, all and of- with the id of a group");

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

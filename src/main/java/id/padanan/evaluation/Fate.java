package id.padanan.evaluation;

/** How the relevant article contains a term of an English query. */
public enum Fate {
    /** The article contains the term or a counterpart. */
    PRESENT("in article"),
    /**
     * The Indonesian query contains a counterpart, but the article does not: an Indonesian query has the same problem.
     */
    IN_QUERY_ONLY("in query only"),
    /** Neither contains a counterpart: the glossary lacks a pair, or the translation uses other words. */
    OTHERWISE("in other words"),
    /** No counterpart is known, and the article does not contain the term as typed. */
    UNKNOWN("not understood");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    /** Returns a short description. */
    public String label() {
        return label;
    }
}

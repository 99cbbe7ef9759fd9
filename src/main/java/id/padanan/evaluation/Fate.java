package id.padanan.evaluation;

/** What became of a term of an English query in the article that answers it. */
public enum Fate {
    /** The article has it. */
    PRESENT("in article"),
    /** The Indonesian query has a counterpart of it, but the article has none: an Indonesian reader fares no better. */
    IN_QUERY_ONLY("in query only"),
    /** Neither has a counterpart: the language is short of a pair, or the translation says it otherwise. */
    OTHERWISE("in other words"),
    /** No counterpart is known, and the article does not have it as typed. */
    UNKNOWN("not understood");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    /** A few words for it. */
    public String label() {
        return label;
    }
}

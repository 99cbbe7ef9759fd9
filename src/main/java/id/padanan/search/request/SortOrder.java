package id.padanan.search.request;

import java.util.Optional;

/** The order of hits; hits without a date come last in both date orders. */
public enum SortOrder {
    RELEVANCE("relevance"),
    NEWEST("newest"),
    OLDEST("oldest");

    private final String code;

    SortOrder(String code) {
        this.code = code;
    }

    /** The value of the URL parameter {@code sort}. */
    public String code() {
        return code;
    }

    static Optional<SortOrder> ofCode(String code) {
        return EnumCodes.find(values(), SortOrder::code, code);
    }
}

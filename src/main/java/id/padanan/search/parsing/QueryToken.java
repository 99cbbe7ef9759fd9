package id.padanan.search.parsing;

/**
 * A piece of a query, with its place in the normalized text.
 *
 * @param type its kind
 * @param text for a word, the word; for a field, its name in lower case; otherwise as in the normalized text
 * @param start offset of its first character; of a phrase, of the first after the quotation mark
 * @param end offset after its last character; of a phrase, of the last before the quotation mark
 * @param glued whether no space stands between it and the token before
 */
record QueryToken(TokenType type, String text, int start, int end, boolean glued) {
    /** Kinds of pieces. */
    enum TokenType {
        WORD,
        /** Text between quotation marks. */
        PHRASE,
        /** Name of a field; its value follows, a {@link #VALUE} or a {@link #PHRASE}. */
        FIELD,
        /** Value of a field without quotation marks: the text up to the next space. */
        VALUE,
        MINUS,
        OPEN,
        CLOSE,
        BAR
    }
}

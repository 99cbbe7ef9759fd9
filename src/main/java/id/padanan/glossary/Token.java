package id.padanan.glossary;

/**
 * A smallest unit of text for lookups.
 *
 * @param kind type of token
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last
 * @param key its text in lower case, for comparisons
 */
public record Token(TokenKind kind, int start, int end, String key) {
    public enum TokenKind {
        WORD,
        NUMBER,
        SPACE,
        HYPHEN,
        PUNCTUATION
    }

    /**
     * Whether the token after this one begins a sentence.
     *
     * @param begins whether this one does
     */
    public boolean startsSentence(boolean begins) {
        return switch (kind) {
            case SPACE -> begins;
            case PUNCTUATION -> !key.equals(",") && !key.equals(";");
            default -> false;
        };
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }
}

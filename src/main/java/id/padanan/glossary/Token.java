package id.padanan.glossary;

/**
 * A piece of a text that no lookup parts further.
 *
 * @param kind what it is
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last
 * @param key how lookups compare it: in lower case
 */
public record Token(TokenKind kind, int start, int end, String key) {
    public enum TokenKind {
        WORD,
        NUMBER,
        SPACE,
        HYPHEN,
        PUNCTUATION
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }
}

package id.padanan.glossary;

/** How the English of an Indonesian text segment was found. */
public enum SenseOrigin {
    /** The glossary lists the exact term. */
    TERM,
    /** The glossary lists its root. */
    ROOT,
    /** The glossary lists it as a name or an abbreviation. */
    NAME,
    /** It is borrowed from a known English word. */
    LOANWORD,
    /** It is a number, which stays unchanged. */
    NUMBER,
    /** It is an unknown word, which stays unchanged. */
    UNKNOWN,
    /** It consists of spaces, punctuation or symbols, which stay unchanged. */
    PUNCTUATION
}

package id.padanan.glossary;

/** How the English of a piece of Indonesian text was found. */
public enum SenseOrigin {
    /** The glossary lists it as it stands. */
    TERM,
    /** The glossary lists the word that it is formed from. */
    ROOT,
    /** The glossary lists it as a name or an abbreviation. */
    NAME,
    /** It is borrowed from a known English word. */
    LOANWORD,
    /** It is a number and stays as it is. */
    NUMBER,
    /** It is a word that nothing is known of; it stays as it is. */
    UNKNOWN,
    /** It is no word: spaces, punctuation, symbols. It stays as it is. */
    PUNCTUATION
}

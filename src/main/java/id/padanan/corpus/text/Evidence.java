package id.padanan.corpus.text;

/**
 * One fact inferred from raw text, and the line it is based on. Every line of a raw text that is not in the body word
 * for word has an evidence.
 *
 * @param fact kind of the inferred fact
 * @param value the inferred value, such as a source's key or an author's name; for {@link Fact#BOILERPLATE} and
 *     {@link Fact#CREDIT}, the line
 * @param line number of the line, from 1
 * @param text the cleaned line
 */
public record Evidence(Fact fact, String value, int line, String text) {
    /** Kinds of facts in a line of raw text. */
    public enum Fact {
        TITLE,
        SOURCE,
        AUTHOR,
        PUBLISHED,
        PLACE,
        CAPTION,
        /** A line that credits someone or something other than the author, such as an editor. Not part of the body. */
        CREDIT,
        /** A line that belongs to the page and not to the article. Not part of the body. */
        BOILERPLATE
    }
}

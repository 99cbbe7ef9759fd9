package id.padanan.corpus.text;

/**
 * One inference from raw text and the line that it rests on. Every line of a raw text that is not in the body, word for
 * word, is named by an evidence.
 *
 * @param fact what was inferred
 * @param value the inferred value, such as a source's key or an author's name; for {@link Fact#BOILERPLATE} and {@link
 *     Fact#CREDIT}, the line
 * @param line number of the line, from 1
 * @param text the line, cleaned
 */
public record Evidence(Fact fact, String value, int line, String text) {
    /** What a line of raw text can tell. */
    public enum Fact {
        TITLE,
        SOURCE,
        AUTHOR,
        PUBLISHED,
        PLACE,
        CAPTION,
        /** A line that credits someone or something else than the author, such as an editor; not part of the body. */
        CREDIT,
        /** A line that belongs to the page rather than to the article; not part of the body. */
        BOILERPLATE
    }
}

package id.padanan.search.query;

/**
 * One term to look up in one field.
 *
 * @param field where
 * @param term as it is indexed
 * @param weight how much a match counts, 1 for the reader's own word
 */
public record TermLookup(TermField field, String term, double weight) {
    static TermLookup of(TermField field, String term) {
        return new TermLookup(field, term, 1);
    }
}

package id.padanan.search.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a query and its place there.
 *
 * @param text the word in NFKC, its case kept, with plain apostrophes and hyphens and without the dots of an abbreviation
 * @param start offset of its first character in the query as typed
 * @param end offset after its last character
 */
public record QueryWord(String text, int start, int end) {
    /** The words that its hyphens join, or only itself where normalization changed its length. */
    public List<QueryWord> parts() {
        if (text.indexOf('-') < 0 || text.length() != end - start) {
            return List.of(this);
        }
        List<QueryWord> parts = new ArrayList<>();
        int at = start;
        for (String part : text.split("-", -1)) {
            parts.add(new QueryWord(part, at, at + part.length()));
            at += part.length() + 1;
        }
        return parts;
    }
}

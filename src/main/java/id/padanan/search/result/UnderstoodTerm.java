package id.padanan.search.result;

import id.padanan.article.Language;
import java.util.List;

/**
 * A word or phrase of the query and how it was understood.
 *
 * @param text the word or phrase as typed
 * @param language the language it was taken for
 * @param padanan its counterparts in the other language that were searched too, best first; empty if there are none, if it
 *     stood in quotes, or if the reader confined the search to one language
 * @param common whether articles need not have it, as with stop words
 */
public record UnderstoodTerm(String text, Language language, List<String> padanan, boolean common) {
    public UnderstoodTerm {
        padanan = List.copyOf(padanan);
    }
}

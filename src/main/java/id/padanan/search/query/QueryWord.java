package id.padanan.search.query;

import id.padanan.index.mapping.TextAnalysis;
import id.padanan.index.mapping.TextAnalysis.IndexToken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A word that a query asks for, by itself or within quotes, and where it stands.
 *
 * @param text the word in lower case, as it is indexed
 * @param start offset of its first character in the query
 * @param end offset after its last character
 */
public record QueryWord(String text, int start, int end) {
    /** The words of a query, in order, without what it leaves out and without the values of fields. */
    public static List<QueryWord> of(String query) {
        List<QueryWord> words = new ArrayList<>();
        Matcher piece = QueryParser.PIECE.matcher(query);
        while (piece.find()) {
            if (piece.group("minus") == null && piece.group("field") == null) {
                String group = piece.group("phrase") == null ? "word" : "phrase";
                for (IndexToken token : TextAnalysis.exact(piece.group(group))) {
                    int offset = piece.start(group);
                    words.add(new QueryWord(token.term(), offset + token.start(), offset + token.end()));
                }
            }
        }
        return words;
    }
}

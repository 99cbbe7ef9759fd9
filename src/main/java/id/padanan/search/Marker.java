package id.padanan.search;

import id.padanan.index.TextAnalysis;
import id.padanan.index.TextAnalysis.Token;
import id.padanan.search.Findings.Mark;
import id.padanan.search.ParsedQuery.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a query again in a text, by the analyzers of the index: a quoted term by its exact words, any other by
 * its words or their stems.
 */
final class Marker {
    private final List<Needle> needles;

    private record Needle(String query, List<String> exact, List<String> stems) {}

    Marker(List<Term> terms) {
        needles = terms.stream().map(Marker::needle).toList();
    }

    private static Needle needle(Term term) {
        List<String> stems = term.exact() ? List.of() : termsOf(TextAnalysis.indonesian(term.text()));
        return new Needle(term.text(), termsOf(TextAnalysis.exact(term.text())), stems);
    }

    private static List<String> termsOf(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }

    /** All matches in the text, in order of their start; matches of different terms may overlap. */
    Findings find(String text) {
        List<Mark> marks = new ArrayList<>();
        List<Token> exact = TextAnalysis.exact(text);
        List<Token> stemmed = TextAnalysis.indonesian(text);
        for (int i = 0; i < exact.size(); i++) {
            for (Needle needle : needles) {
                if (standsAt(exact, i, needle.exact) || standsAt(stemmed, i, needle.stems)) {
                    Token last = exact.get(i + needle.exact.size() - 1);
                    marks.add(new Mark(exact.get(i).start(), last.end(), needle.query));
                }
            }
        }
        return new Findings(text, marks);
    }

    private static boolean standsAt(List<Token> tokens, int start, List<String> wanted) {
        if (wanted.isEmpty() || start + wanted.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!tokens.get(start + i).term().equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }
}

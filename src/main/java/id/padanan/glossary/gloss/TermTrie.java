package id.padanan.glossary.gloss;

import id.padanan.glossary.Token;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.morphology.Clitics;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Indonesian terms of a glossary as paths of tokens, to find the longest that stands at a place in a text. */
final class TermTrie {
    /** Wider gaps (a new paragraph, a table) part words that stand in no phrase together. */
    private static final int WIDEST_GAP = 2;

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<TermPair> pairs = new ArrayList<>(0);
    }

    /**
     * A term found in a text.
     *
     * @param pairs the term's pairs, one for each way to write it
     * @param end index behind its last token
     * @param clitics what hangs on its last word
     */
    record TrieMatch(List<TermPair> pairs, int end, List<String> clitics) {}

    TermTrie(List<TermPair> pairs) {
        for (TermPair pair : pairs) {
            Node node = root;
            for (Token token : Tokenizer.tokenize(pair.term())) {
                if (token.kind() != Token.TokenKind.SPACE) {
                    node = node.children.computeIfAbsent(token.key(), key -> new Node());
                }
            }
            node.pairs.add(pair);
        }
    }

    /** The longest term that starts at a token, or null. Its last word may carry clitics if it is not the only one. */
    TrieMatch longestAt(List<Token> tokens, int start) {
        TrieMatch longest = null;
        Node node = root;
        for (int at = start; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.TokenKind.SPACE) {
                if (at == start || token.end() - token.start() > WIDEST_GAP) {
                    break;
                }
                continue;
            }
            Node next = node.children.get(token.key());
            if (at > start && token.isWord() && (next == null || next.pairs.isEmpty())) {
                TrieMatch withClitics = withClitics(node, token, at);
                longest = withClitics == null ? longest : withClitics;
            }
            if (next == null) {
                break;
            }
            node = next;
            if (!node.pairs.isEmpty()) {
                longest = new TrieMatch(node.pairs, at + 1, List.of());
            }
        }
        return longest;
    }

    private static TrieMatch withClitics(Node node, Token token, int at) {
        for (Clitics split : Clitics.splits(token.key())) {
            Node next = split.clitics().isEmpty() ? null : node.children.get(split.stem());
            if (next != null && !next.pairs.isEmpty()) {
                return new TrieMatch(next.pairs, at + 1, split.clitics());
            }
        }
        return null;
    }
}

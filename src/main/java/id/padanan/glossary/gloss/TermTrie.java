package id.padanan.glossary.gloss;

import id.padanan.glossary.Token;
import id.padanan.glossary.Tokenizer;
import id.padanan.glossary.morphology.Clitics;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A trie of the glossary's Indonesian terms by tokens, to find the longest term at a position in a text. */
public final class TermTrie {
    /** Maximum length of a gap between words of one term; wider gaps separate paragraphs or table cells. */
    private static final int MAX_SPACES = 2;

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>(2);
        private final List<TermPair> pairs = new ArrayList<>(0);
    }

    /**
     * A term found in a text.
     *
     * @param pairs the term's pairs, one per spelling
     * @param end index after its last token
     * @param clitics clitics on its last word
     */
    public record TrieMatch(List<TermPair> pairs, int end, List<String> clitics) {}

    /** A trie of the terms of all pairs. */
    public TermTrie(List<TermPair> pairs) {
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

    /** The longest term that starts at a token, or null. The last word of a multi-word term may have clitics. */
    public TrieMatch longestAt(List<Token> tokens, int start) {
        TrieMatch longest = null;
        Node node = root;
        for (int at = start; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Token.TokenKind.SPACE) {
                if (at == start || token.end() - token.start() > MAX_SPACES) {
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

package id.padanan.glossary.gloss;

import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.english.EnglishForms;
import id.padanan.glossary.term.PartOfSpeech;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English number and word order for short Indonesian noun phrases: the head stands first in Indonesian and last in
 * English, so a plain run of a noun and what modifies it is reversed. Names, punctuation and anything else end a run.
 */
final class NounPhrases {
    /** Longer runs are seldom one phrase. */
    private static final int LONGEST = 5;

    /** Words after which a noun means several. */
    private static final Set<String> PLURAL_MARKERS =
            Set.of("para", "beberapa", "sejumlah", "berbagai", "puluhan", "ratusan", "ribuan", "jutaan");

    private static final Map<String, String> PLURAL_DEMONSTRATIVES = Map.of("this", "these", "that", "those");

    private static final String ONE = "1";

    private final List<DraftSegment> pieces;
    private final EnglishForms english;

    NounPhrases(List<DraftSegment> pieces, EnglishForms english) {
        this.pieces = pieces;
        this.english = english;
    }

    /** Puts nouns into the plural where the word before asks for it. */
    void inflect() {
        for (int i = 2; i < pieces.size(); i++) {
            DraftSegment noun = pieces.get(i);
            if (noun.isNoun() && isSpace(i - 1) && asksForPlural(pieces.get(i - 2))) {
                noun.makePlural(english);
            }
        }
    }

    private boolean asksForPlural(DraftSegment before) {
        return before.found == SenseOrigin.NUMBER
                ? !before.core.equals(ONE)
                : PLURAL_MARKERS.contains(before.term)
                        || (before.partOfSpeech == PartOfSpeech.NUMERAL && !before.core.equals("one"));
    }

    /** Indices of the pieces in English order: every index once. */
    int[] order() {
        int[] order = new int[pieces.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int at = 0; at < order.length; ) {
            List<Integer> phrase = phraseAt(at);
            if (phrase.size() > 1 && phrase.size() <= LONGEST) {
                reverse(phrase, order);
            }
            at = phrase.isEmpty() ? at + 1 : phrase.get(phrase.size() - 1) + 1;
        }
        return order;
    }

    /** Indices of the words of the phrase that starts here, however many; empty if none does. */
    private List<Integer> phraseAt(int start) {
        if (!pieces.get(start).isNoun()) {
            return List.of();
        }
        List<Integer> phrase = new ArrayList<>();
        phrase.add(start);
        boolean adjectiveSeen = false;
        int at = start + 2;
        for (; at < pieces.size() && isSpace(at - 1) && sameCase(at); at += 2) {
            DraftSegment piece = pieces.get(at);
            boolean noun = piece.isNoun() && !adjectiveSeen;
            if (noun && isMeasure(start)) {
                return List.of(start);
            }
            if (!noun && !piece.isAdjective()) {
                break;
            }
            adjectiveSeen |= piece.isAdjective();
            phrase.add(at);
        }
        if (at < pieces.size() && isSpace(at - 1) && pieces.get(at).isDemonstrative()) {
            phrase.add(at);
        }
        return phrase;
    }

    /** After a number, a noun before another is a measure or a classifier: <i>10 tahun penjara</i>. */
    private boolean isMeasure(int noun) {
        if (noun < 2 || !isSpace(noun - 1)) {
            return false;
        }
        DraftSegment before = pieces.get(noun - 2);
        return before.found == SenseOrigin.NUMBER || before.partOfSpeech == PartOfSpeech.NUMERAL;
    }

    private boolean isSpace(int index) {
        DraftSegment piece = pieces.get(index);
        return piece.end - piece.start == 1 && piece.core.equals(" ");
    }

    /** A capital in the middle of a run starts a name or a title of its own. */
    private boolean sameCase(int at) {
        LetterCase previous = pieces.get(at - 2).letterCase;
        LetterCase current = pieces.get(at).letterCase;
        return current == LetterCase.LOWER || current == previous || previous == LetterCase.TITLE;
    }

    private void reverse(List<Integer> phrase, int[] order) {
        List<Integer> reversed = new ArrayList<>(phrase);
        Collections.reverse(reversed);
        DraftSegment first = pieces.get(reversed.get(0));
        DraftSegment head = pieces.get(phrase.get(0));
        for (int i = 0; i < phrase.size(); i++) {
            order[phrase.get(i)] = reversed.get(i);
            moveOwner(pieces.get(reversed.get(i)), first);
        }
        if (first.isDemonstrative() && head.isPlural) {
            first.core = PLURAL_DEMONSTRATIVES.getOrDefault(first.core, first.core);
        }
    }

    /** English says whose it is before the whole phrase. */
    private static void moveOwner(DraftSegment piece, DraftSegment first) {
        String owner = piece.before.isEmpty() ? piece.owner : piece.before;
        piece.before = "";
        if (!owner.isEmpty()) {
            first.before = owner;
        }
    }
}

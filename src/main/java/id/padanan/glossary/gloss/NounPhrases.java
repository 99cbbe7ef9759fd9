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
 * English number and word order for short Indonesian noun phrases. The head comes first in Indonesian and last in
 * English, so a run of a noun and its modifiers is reversed. Anything else, such as names and punctuation, ends a run.
 */
final class NounPhrases {
    /** Longer runs are rarely one phrase. */
    private static final int MAX_WORDS = 5;

    /** Words that make the following noun plural. */
    private static final Set<String> PLURAL_MARKERS =
            Set.of("para", "beberapa", "sejumlah", "berbagai", "puluhan", "ratusan", "ribuan", "jutaan");

    private static final Map<String, String> PLURAL_DEMONSTRATIVES = Map.of("this", "these", "that", "those");

    private static final String ONE = "1";

    private final List<DraftSegment> segments;
    private final EnglishForms english;

    NounPhrases(List<DraftSegment> segments, EnglishForms english) {
        this.segments = segments;
        this.english = english;
    }

    /** Makes nouns plural after numbers and plural markers. */
    void inflect() {
        for (int i = 2; i < segments.size(); i++) {
            DraftSegment noun = segments.get(i);
            if (noun.isNoun() && isSpace(i - 1) && requiresPlural(segments.get(i - 2))) {
                noun.makePlural(english);
            }
        }
    }

    private boolean requiresPlural(DraftSegment before) {
        return before.origin == SenseOrigin.NUMBER
                ? !before.core.equals(ONE)
                : PLURAL_MARKERS.contains(before.term)
                        || (before.partOfSpeech == PartOfSpeech.NUMERAL && !before.core.equals("one"));
    }

    /** The indices of the segments in English order: a permutation. */
    int[] order() {
        int[] order = new int[segments.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int at = 0; at < order.length; ) {
            List<Integer> phrase = phraseAt(at);
            if (phrase.size() > 1 && phrase.size() <= MAX_WORDS) {
                reverse(phrase, order);
            }
            at = phrase.isEmpty() ? at + 1 : phrase.get(phrase.size() - 1) + 1;
        }
        return order;
    }

    /** Indices of the words of the phrase that starts here; empty if none does. */
    private List<Integer> phraseAt(int start) {
        if (!segments.get(start).isNoun()) {
            return List.of();
        }
        List<Integer> phrase = new ArrayList<>();
        phrase.add(start);
        boolean adjectiveSeen = false;
        int at = start + 2;
        for (; at < segments.size() && isSpace(at - 1) && sameCase(at); at += 2) {
            DraftSegment segment = segments.get(at);
            boolean noun = segment.isNoun() && !adjectiveSeen;
            if (noun && isMeasure(start)) {
                return List.of(start);
            }
            if (!noun && !segment.isAdjective()) {
                break;
            }
            adjectiveSeen |= segment.isAdjective();
            phrase.add(at);
        }
        if (at < segments.size() && isSpace(at - 1) && segments.get(at).isDemonstrative()) {
            phrase.add(at);
        }
        return phrase;
    }

    /** Between a number and a noun, a noun is a measure or a classifier: <i>10 tahun penjara</i>. */
    private boolean isMeasure(int noun) {
        if (noun < 2 || !isSpace(noun - 1)) {
            return false;
        }
        DraftSegment before = segments.get(noun - 2);
        return before.origin == SenseOrigin.NUMBER || before.partOfSpeech == PartOfSpeech.NUMERAL;
    }

    private boolean isSpace(int index) {
        DraftSegment segment = segments.get(index);
        return segment.end - segment.start == 1 && segment.core.equals(" ");
    }

    /** Whether the word continues the phrase: a capitalised word after a lower-case one starts a new name or title. */
    private boolean sameCase(int at) {
        LetterCase previous = segments.get(at - 2).letterCase;
        LetterCase current = segments.get(at).letterCase;
        return current == LetterCase.LOWER || current == previous || previous == LetterCase.TITLE;
    }

    private void reverse(List<Integer> phrase, int[] order) {
        List<Integer> reversed = new ArrayList<>(phrase);
        Collections.reverse(reversed);
        DraftSegment first = segments.get(reversed.get(0));
        DraftSegment head = segments.get(phrase.get(0));
        for (int i = 0; i < phrase.size(); i++) {
            order[phrase.get(i)] = reversed.get(i);
            moveOwner(segments.get(reversed.get(i)), first);
        }
        if (first.isDemonstrative() && head.isPlural) {
            first.core = PLURAL_DEMONSTRATIVES.getOrDefault(first.core, first.core);
        }
    }

    /** In English, the possessive precedes the whole phrase. */
    private static void moveOwner(DraftSegment segment, DraftSegment first) {
        String owner = segment.before.isEmpty() ? segment.owner : segment.before;
        segment.before = "";
        if (!owner.isEmpty()) {
            first.before = owner;
        }
    }
}

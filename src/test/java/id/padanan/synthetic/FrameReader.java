package id.padanan.synthetic;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns sentences into frames: names, numbers and content words become slots; function words stay. */
final class FrameReader {
    private static final Pattern WORD = Pattern.compile("([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{N}]*)");
    private static final Set<String> BEFORE_PLACES = Set.of("di", "ke", "dari");
    private static final int LONGEST_FUNCTION_WORD = 4;

    private final Glossary glossary;
    private final Set<String> lowerCaseWords = new HashSet<>();

    /** @param texts texts in which every word other than a name occurs in lower case somewhere */
    FrameReader(Glossary glossary, List<String> texts) {
        this.glossary = glossary;
        texts.forEach(text -> lowerCaseWords.addAll(List.of(text.split("\\P{L}+"))));
    }

    Frame read(String sentence) {
        List<Frame.FrameWord> pieces = new ArrayList<>();
        String previous = "";
        boolean first = true;
        for (String token : sentence.split(" ", -1)) {
            Frame.FrameWord piece = piece(token, previous, first);
            if (!continuesName(pieces, piece)) {
                pieces.add(piece);
            }
            previous = token;
            first = false;
        }
        return Frame.of(pieces);
    }

    /** A multi-word name is one slot. */
    private static boolean continuesName(List<Frame.FrameWord> pieces, Frame.FrameWord piece) {
        if (pieces.isEmpty() || !isName(piece.slot()) || !piece.before().isEmpty()) {
            return false;
        }
        Frame.FrameWord last = pieces.get(pieces.size() - 1);
        if (!isName(last.slot()) || !last.after().isEmpty()) {
            return false;
        }
        pieces.set(pieces.size() - 1, new Frame.FrameWord(last.slot(), last.before(), piece.after()));
        return true;
    }

    private static boolean isName(Slot slot) {
        return slot == Slot.PERSON || slot == Slot.PLACE;
    }

    private Frame.FrameWord piece(String token, String previous, boolean first) {
        Matcher parts = WORD.matcher(token);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return new Frame.FrameWord(null, "", token);
        }
        String word = parts.group(2);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (word.chars().anyMatch(Character::isDigit)) {
            return new Frame.FrameWord(Slot.NUMBER, parts.group(1), parts.group(3));
        }
        if (capital && !(first && isOrdinary(lower))) {
            Slot slot = BEFORE_PLACES.contains(previous) ? Slot.PLACE : Slot.PERSON;
            return new Frame.FrameWord(slot, parts.group(1), parts.group(3));
        }
        String ending = lower.length() > 6 && lower.endsWith("nya") ? "nya" : "";
        return content(lower)
                .map(slot -> new Frame.FrameWord(slot, parts.group(1), ending + parts.group(3)))
                .orElseGet(() -> new Frame.FrameWord(null, "", token.toLowerCase(Locale.ROOT)));
    }

    private boolean isOrdinary(String lower) {
        return lowerCaseWords.contains(lower)
                || lower.endsWith("nya")
                || glossary.find(lower).filter(pair -> !pair.isCapitalised()).isPresent();
    }

    /** The slot for a word in lower case; empty for function words. */
    private Optional<Slot> content(String word) {
        Optional<PartOfSpeech> part = glossary.find(word).map(TermPair::partOfSpeech);
        if (part.isPresent()) {
            return switch (part.get()) {
                case NOUN -> Optional.of(Slot.NOUN);
                case VERB -> Optional.of(Slot.VERB);
                case ADJECTIVE -> Optional.of(Slot.ADJECTIVE);
                default -> Optional.empty();
            };
        }
        if (word.length() <= LONGEST_FUNCTION_WORD) {
            return Optional.empty();
        }
        boolean verbal = word.startsWith("me") || word.startsWith("ber") || word.startsWith("di");
        return Optional.of(verbal ? Slot.VERB : Slot.NOUN);
    }
}

package id.padanan.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or clause with its content words replaced by slots: {@code «PERSON» juga «VERB» «NOUN» yang}.
 *
 * @param texts the text before the first slot, between slots, and after the last
 * @param slots one fewer than texts
 */
record Frame(List<String> texts, List<Slot> slots) {
    Frame {
        texts = List.copyOf(texts);
        slots = List.copyOf(slots);
    }

    /**
     * A word of a frame.
     *
     * @param slot type of placeholder, or null for a literal word
     * @param before text directly before the slot's word, such as an opening quote
     * @param after the literal word if there is no slot; else text directly after the slot's word
     */
    record FrameWord(Slot slot, String before, String after) {}

    /** A frame of these words, separated by spaces. */
    static Frame of(List<FrameWord> pieces) {
        List<String> texts = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String space = "";
        for (FrameWord piece : pieces) {
            text.append(space).append(piece.before);
            if (piece.slot != null) {
                texts.add(text.toString());
                slots.add(piece.slot);
                text.setLength(0);
            }
            text.append(piece.after);
            space = " ";
        }
        texts.add(text.toString());
        return new Frame(texts, slots);
    }

    void appendTo(StringBuilder text, Cast cast) {
        text.append(texts.get(0));
        for (int i = 0; i < slots.size(); i++) {
            text.append(cast.fill(slots.get(i))).append(texts.get(i + 1));
        }
    }
}

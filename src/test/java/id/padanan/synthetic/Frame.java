package id.padanan.synthetic;

import java.util.List;

/**
 * A sentence, or a clause of one, whose content words have been taken out: {@code «PERSON» juga «VERB» «NOUN» yang}.
 *
 * @param pieces its words in order
 */
record Frame(List<Piece> pieces) {
    Frame {
        pieces = List.copyOf(pieces);
    }

    /**
     * A word of a frame.
     *
     * @param slot what fills it, or null where the word stands as it is
     * @param before what stands before a slot's word without a space: an opening quote
     * @param after the word itself where there is no slot; else what follows the slot's word without a space
     */
    record Piece(Slot slot, String before, String after) {}

    /** Appends the frame's text, each word after the first with a space before it. */
    void appendTo(StringBuilder text, Cast cast) {
        boolean first = true;
        for (Piece piece : pieces) {
            if (!first) {
                text.append(' ');
            }
            first = false;
            text.append(piece.before);
            if (piece.slot != null) {
                text.append(cast.fill(piece.slot));
            }
            text.append(piece.after);
        }
    }
}

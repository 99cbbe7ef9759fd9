package id.padanan.synthetic;

/**
 * One record of a made-up corpus, with the truth about it.
 *
 * @param number from 0
 * @param kind what it is
 * @param story the article; for a broken record, what it was before it broke
 * @param origin id of the record that this one takes text or id from, or null
 * @param edit how a copy was edited, or null
 * @param damage how a broken record was broken, or null
 */
public record SyntheticRecord(int number, RecordKind kind, Story story, String origin, Edit edit, Damage damage) {

    /** What a record is. */
    public enum RecordKind {
        /** A text of its own. */
        ORIGINAL,
        /** A text of its own but for a paragraph of background from an earlier one: no near-copy. */
        FOLLOW_UP,
        /** The text of an earlier one, edited: a near-copy. */
        COPY,
        /** Not fit to become an article. */
        BROKEN
    }

    /** Its line in the corpus, without the line end. */
    public byte[] line() {
        byte[] json = story.json();
        return damage == null ? json : damage.apply(json);
    }

    /** Its line of the truth: number of the line, kind, id, origin and how it was changed, parted by tabs. */
    String truth() {
        Enum<?> how = damage == null ? edit : damage;
        return String.join(
                "\t",
                String.valueOf(number + 1),
                kind.name(),
                story.id(),
                origin == null ? "" : origin,
                how == null ? "" : how.name());
    }
}

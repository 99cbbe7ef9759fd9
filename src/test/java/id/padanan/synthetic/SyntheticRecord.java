package id.padanan.synthetic;

/**
 * One record of a synthetic corpus, with its ground truth.
 *
 * @param number from 0
 * @param kind kind of record
 * @param story the article; for a broken record, its state before the damage
 * @param origin id of the record whose text or id this one reuses, or null
 * @param edit how a copy was edited, or null
 * @param damage how a broken record was broken, or null
 */
public record SyntheticRecord(int number, RecordKind kind, Story story, String origin, Edit edit, Damage damage) {

    /** The kind of a record. */
    public enum RecordKind {
        /** An original text. */
        ORIGINAL,
        /** An original text with one background paragraph from an earlier one; not a near-duplicate. */
        FOLLOW_UP,
        /** An edited copy of an earlier text: a near-duplicate. */
        COPY,
        /** A broken record, which readers reject. */
        BROKEN
    }

    /** Its line in the corpus, without the line break. */
    public byte[] line() {
        byte[] json = story.json();
        return damage == null ? json : damage.apply(json);
    }

    /** Its line of ground truth: line number, kind, id, origin and change, separated by tabs. */
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

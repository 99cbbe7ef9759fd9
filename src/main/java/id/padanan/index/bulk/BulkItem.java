package id.padanan.index.bulk;

import id.padanan.corpus.intake.InputLocation;

/**
 * One thing to be done to an index: a document written under its id, in place of any other with that id, or removed. Doing
 * it twice is doing it once.
 *
 * @param action what is to be done
 * @param id the document's id, of ASCII letters, digits and hyphens
 * @param source the document as JSON in UTF-8 on one line; null to remove it
 * @param place where its article was read; null where it is removed
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and too large to be copied.
public record BulkItem(Action action, String id, byte[] source, InputLocation place) {
    /** What is to be done with a document. The first three differ in name only, for those who count. */
    public enum Action {
        ADD,
        /** Adds an article that tells the text of another one again. */
        ADD_VERSION,
        REPLACE,
        REMOVE
    }

    /** The document of this id is to be removed. */
    public static BulkItem removal(String id) {
        return new BulkItem(Action.REMOVE, id, null, null);
    }

    boolean isRemoval() {
        return action == Action.REMOVE;
    }

    int bytes() {
        return id.length() + (isRemoval() ? 0 : source.length);
    }
}

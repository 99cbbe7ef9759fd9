package id.padanan.index.bulk;

import id.padanan.corpus.intake.InputLocation;

/**
 * One operation of a bulk request: index a document under its id, replacing any other with that id, or delete it.
 * Idempotent.
 *
 * @param action the operation
 * @param id the document's id, of ASCII letters, digits and hyphens
 * @param source the document as JSON in UTF-8 on one line; null for a removal
 * @param place where its article was read; null for a removal
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to copy.
public record BulkItem(Action action, String id, byte[] source, InputLocation place) {
    /** The operation. The first three differ only in how they are counted. */
    public enum Action {
        ADD,
        /** Adds an article that is a near-duplicate of another one. */
        ADD_VERSION,
        REPLACE,
        REMOVE
    }

    /** Removes the document with this id. */
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

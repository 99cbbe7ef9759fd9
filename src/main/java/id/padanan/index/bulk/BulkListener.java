package id.padanan.index.bulk;

/** Receives the result of each item, from any thread. */
public interface BulkListener {
    /** The item was written durably. */
    void done(BulkItem item);

    /**
     * Elasticsearch permanently refused the document.
     *
     * @param reason the reason, without a full stop
     */
    void refused(BulkItem item, String reason);
}

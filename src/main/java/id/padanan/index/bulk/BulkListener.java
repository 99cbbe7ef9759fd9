package id.padanan.index.bulk;

/** Is told what became of each item, from any thread. */
public interface BulkListener {
    /** It was done and will outlast a crash of Elasticsearch. */
    void done(BulkItem item);

    /**
     * Elasticsearch will never take this document.
     *
     * @param reason why, without a full stop
     */
    void refused(BulkItem item, String reason);
}

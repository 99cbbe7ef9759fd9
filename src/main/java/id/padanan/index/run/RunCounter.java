package id.padanan.index.run;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.bulk.BulkListener;
import java.time.Duration;
import java.util.OptionalLong;

/** Counts the results of a run and forwards events to its listener. Safe for use by many threads. */
public final class RunCounter implements BulkListener {
    private final IndexingListener listener;
    /** Volatile because the lock's heartbeat reads it and must not wait for a listener that blocks. */
    private volatile IndexingCounts counts = IndexingCounts.NONE;

    private long rejectedAfterReading;
    private long furtherVersions;
    private String waitingFor = "";
    private long bytesRead;
    private OptionalLong bytesToRead = OptionalLong.empty();

    RunCounter(IndexingListener listener) {
        this.listener = listener;
    }

    /** The counts so far. */
    public IndexingCounts counts() {
        return counts;
    }

    /** Number of articles that were rejected after they had claimed their ids. */
    synchronized long rejectedAfterReading() {
        return rejectedAfterReading;
    }

    @Override
    public synchronized void done(BulkItem item) {
        waitingFor = "";
        switch (item.action()) {
            case ADD -> add(1, 0, 0, 0, 0);
            case ADD_VERSION -> {
                furtherVersions++;
                add(1, 0, 0, 0, 0);
            }
            case REPLACE -> add(0, 1, 0, 0, 0);
            case REMOVE -> add(0, 0, 0, 1, 0);
        }
    }

    /** Reading starts. */
    synchronized void beginReading(OptionalLong bytes) {
        bytesToRead = bytes;
        listener.reading(0, bytes);
    }

    /** Adds to the number of bytes read. */
    synchronized void bytesRead(long more) {
        bytesRead += more;
        listener.reading(bytesRead, bytesToRead);
    }

    /** Counts articles that the index already contains in the same state. */
    public synchronized void unchanged(int number) {
        add(0, 0, number, 0, 0);
    }

    /** Counts a rejected file or record. */
    public synchronized void rejected(Rejection rejection) {
        listener.rejection(rejection);
        add(0, 0, 0, 0, 1);
    }

    @Override
    public synchronized void refused(BulkItem item, String reason) {
        rejectedAfterReading(new Rejection(item.place(), Rejection.Reason.NOT_INDEXABLE, reason));
    }

    /** Counts an article that was read but could not be indexed. */
    synchronized void rejectedAfterReading(Rejection rejection) {
        rejectedAfterReading++;
        rejected(rejection);
    }

    private void add(long added, long changed, long unchanged, long removed, long rejected) {
        counts = new IndexingCounts(
                counts.added() + added,
                counts.changed() + changed,
                counts.unchanged() + unchanged,
                counts.removed() + removed,
                counts.rejected() + rejected,
                counts.warnings(),
                furtherVersions);
        listener.progress(counts);
    }

    synchronized void warned(CorpusWarning warning) {
        listener.warning(warning);
        counts = new IndexingCounts(
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.removed(),
                counts.rejected(),
                counts.warnings() + 1,
                furtherVersions);
    }

    /** Reports that Elasticsearch is merging segments. */
    synchronized void merging(Duration soFar) {
        listener.merging(soFar);
    }

    /** Reports a problem of the run as a whole that does not stop it. */
    public synchronized void caution(String what) {
        listener.caution(what);
    }

    /** Reports that Elasticsearch is unavailable, once per reason until an item succeeds again. */
    synchronized void waiting(String reason) {
        if (!waitingFor.equals(reason)) {
            waitingFor = reason;
            listener.waiting(reason);
        }
    }
}

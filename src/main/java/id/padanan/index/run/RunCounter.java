package id.padanan.index.run;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import id.padanan.index.bulk.BulkItem;
import id.padanan.index.bulk.BulkListener;
import java.time.Duration;
import java.util.OptionalLong;

/** Counts what becomes of all that a run reads, on whatever thread, and passes it on to the listener. */
public final class RunCounter implements BulkListener {
    private final IndexingListener listener;
    /** Read by the lock's heartbeat, which a listener that blocks must not stop. */
    private volatile IndexingCounts counts = IndexingCounts.NONE;

    private long rejectedAfterReading;
    private long furtherVersions;
    private String waitingFor = "";
    private long bytesRead;
    private OptionalLong bytesToRead = OptionalLong.empty();

    RunCounter(IndexingListener listener) {
        this.listener = listener;
    }

    public IndexingCounts counts() {
        return counts;
    }

    /** How many articles were rejected only after they had claimed their ids. */
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

    /** Reading begins, of so many bytes if that is known. */
    synchronized void beginReading(OptionalLong bytes) {
        bytesToRead = bytes;
        listener.reading(0, bytes);
    }

    /** So many more bytes were read. */
    synchronized void bytesRead(long more) {
        bytesRead += more;
        listener.reading(bytesRead, bytesToRead);
    }

    /** Articles were read that are in the index as they are. */
    public synchronized void unchanged(int number) {
        add(0, 0, number, 0, 0);
    }

    public synchronized void rejected(Rejection rejection) {
        listener.rejection(rejection);
        add(0, 0, 0, 0, 1);
    }

    @Override
    public synchronized void refused(BulkItem item, String reason) {
        rejectedAfterReading(new Rejection(item.place(), Rejection.Reason.NOT_INDEXABLE, reason));
    }

    /** An article that was read cannot get into the index. */
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

    /** All is written, and Elasticsearch merges it. */
    synchronized void merging(Duration soFar) {
        listener.merging(soFar);
    }

    /** The run goes on, though something is not as it should be. */
    public synchronized void caution(String what) {
        listener.caution(what);
    }

    /** Elasticsearch cannot work for the moment; said once for each reason until something is done again. */
    synchronized void waiting(String reason) {
        if (!waitingFor.equals(reason)) {
            waitingFor = reason;
            listener.waiting(reason);
        }
    }
}

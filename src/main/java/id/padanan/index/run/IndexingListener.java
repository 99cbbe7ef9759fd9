package id.padanan.index.run;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import java.time.Duration;
import java.util.OptionalLong;

/** Receives the events of a run, one at a time but from several threads. Methods must return quickly. */
public interface IndexingListener {
    /** Ignores all events. */
    IndexingListener NONE = new IndexingListener() {};

    /** A file or record was rejected. */
    default void rejection(Rejection rejection) {}

    /** A file or record has a problem that does not prevent indexing. */
    default void warning(CorpusWarning warning) {}

    /** The counts have changed. */
    default void progress(IndexingCounts soFar) {}

    /**
     * More bytes of the files were read. The first call reports 0 bytes.
     *
     * @param bytes bytes read so far, counted as stored on disk (compressed size of compressed files)
     * @param ofBytes total bytes to read, if known
     */
    default void reading(long bytes, OptionalLong ofBytes) {}

    /**
     * Elasticsearch is temporarily unavailable; the run is retrying.
     *
     * @param reason the error, without a full stop
     */
    default void waiting(String reason) {}

    /**
     * All articles are written and Elasticsearch is merging segments, which may take minutes.
     *
     * @param soFar duration of the merge so far; zero in the first call
     */
    default void merging(Duration soFar) {}

    /**
     * A problem of the run as a whole that does not stop it.
     *
     * @param what the problem, without a full stop
     */
    default void caution(String what) {}
}

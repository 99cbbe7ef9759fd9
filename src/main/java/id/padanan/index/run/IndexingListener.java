package id.padanan.index.run;

import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.Rejection;
import java.time.Duration;
import java.util.OptionalLong;

/** Is told how a run goes on: one event at a time, though from several threads. Events must be taken quickly. */
public interface IndexingListener {
    /** Does not listen. */
    IndexingListener NONE = new IndexingListener() {};

    /** A file or record could not become an article. */
    default void rejection(Rejection rejection) {}

    /** Something is odd in a file or record that can become an article all the same. */
    default void warning(CorpusWarning warning) {}

    /** Another file or record, or another article of the index, is done with. */
    default void progress(IndexingCounts soFar) {}

    /**
     * More of the files has been read; the first time, nothing yet.
     *
     * @param bytes how much so far, as it is stored, compressed or not
     * @param ofBytes how much there is, if that can be known
     */
    default void reading(long bytes, OptionalLong ofBytes) {}

    /**
     * Elasticsearch cannot work for the moment; the run waits for it.
     *
     * @param reason what it says, without a full stop
     */
    default void waiting(String reason) {}

    /**
     * All is written; Elasticsearch merges what it has, which takes a while where that is much.
     *
     * @param soFar how long it has done so; the first time, not yet
     */
    default void merging(Duration soFar) {}

    /**
     * Something is not as it should be, and the run goes on all the same.
     *
     * @param what it is, without a full stop
     */
    default void caution(String what) {}
}

package id.padanan.index;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;

/**
 * Writes documents without waiting for each: Hibernate Search gathers them into bulk requests. Only so many are under way
 * at a time, so that memory stays bounded however fast they come. Closing waits for all.
 */
final class DocumentWriter implements AutoCloseable {
    /** A few bulk requests of Hibernate Search's default size (100 documents) for each of its queues. */
    private static final int MOST_UNDER_WAY = 1_000;

    private final SearchIndexer indexer;
    private final Semaphore places = new Semaphore(MOST_UNDER_WAY);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    DocumentWriter(SearchIndexer indexer) {
        this.indexer = indexer;
    }

    /** A document could not be written. */
    static final class WriteFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WriteFailedException(Throwable cause) {
            super("Elasticsearch did not take a document: " + cause.getMessage(), cause);
        }
    }

    /** @throws WriteFailedException if an earlier document could not be written */
    void write(ArticleDocument document) {
        places.acquireUninterruptibly();
        throwFailure();
        indexer.add(document).whenComplete((done, thrown) -> {
            if (thrown != null) {
                failure.compareAndSet(null, thrown);
            }
            places.release();
        });
    }

    private void throwFailure() {
        if (failure.get() != null) {
            throw new WriteFailedException(failure.get());
        }
    }

    /** @throws WriteFailedException if a document could not be written */
    @Override
    public void close() {
        places.acquireUninterruptibly(MOST_UNDER_WAY);
        throwFailure();
    }
}

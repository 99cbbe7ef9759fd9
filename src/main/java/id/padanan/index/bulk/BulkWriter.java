package id.padanan.index.bulk;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.index.bulk.BulkRequest.ItemResult;
import id.padanan.index.retry.BoundedWorkers;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups items into bulk requests by size and sends several requests concurrently. Retries each request until all its
 * items are done. {@link #add} blocks while all senders are busy, which bounds memory. Safe for use by many threads.
 *
 * <p>Writes through the write alias of the lock holder. If the alias no longer exists, another job has taken over:
 * nothing is written and the run is cancelled.
 */
public final class BulkWriter implements AutoCloseable {
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int PAYLOAD_TOO_LARGE = 413;

    private final BulkRequest request;
    private final long maxBytes;
    private final RetryPolicy retries;
    private final Cancellation cancellation;
    private final BulkListener listener;
    private final BoundedWorkers senders;
    private List<BulkItem> pending = new ArrayList<>();
    private long pendingBytes;

    /**
     * @param alias alias to write to
     * @param maxBytes size at which a request is sent
     * @param senders number of concurrent requests
     */
    public BulkWriter(
            ElasticsearchApi elasticsearch,
            String alias,
            long maxBytes,
            int senders,
            RetryPolicy retries,
            Cancellation cancellation,
            BulkListener listener) {
        this.request = new BulkRequest(elasticsearch, alias);
        this.maxBytes = maxBytes;
        this.retries = retries;
        this.cancellation = cancellation;
        this.listener = listener;
        this.senders = new BoundedWorkers("bulk", senders, senders, cancellation);
    }

    /**
     * Adds an item to the next request; blocks while all senders are busy.
     *
     * @throws Cancellation.CancelledException if the run must stop
     */
    public void add(BulkItem item) {
        List<BulkItem> full;
        synchronized (this) {
            pending.add(item);
            pendingBytes += item.bytes();
            if (pendingBytes < maxBytes) {
                return;
            }
            full = takePending();
        }
        senders.submit(1, () -> send(full));
    }

    private List<BulkItem> takePending() {
        List<BulkItem> taken = pending;
        pending = new ArrayList<>();
        pendingBytes = 0;
        return taken;
    }

    private void send(List<BulkItem> items) {
        RetryPolicy.Backoff backoff = retries.newBackoff();
        List<BulkItem> left = items;
        while (!left.isEmpty()) {
            cancellation.throwIfCancelled();
            try {
                List<ItemResult> toRetry = handleResults(request.send(left));
                if (toRetry.size() < left.size()) {
                    backoff.progress();
                }
                if (!toRetry.isEmpty()) {
                    backoff.pause(
                            "Elasticsearch refused the request: "
                                    + toRetry.get(0).reason(),
                            null);
                }
                left = toRetry.stream().map(ItemResult::item).toList();
            } catch (UncheckedIOException e) {
                if (e instanceof ElasticsearchRefusedException refused && refused.status() == PAYLOAD_TOO_LARGE) {
                    sendInHalves(left, refused);
                    return;
                }
                backoff.pauseIfTransient(e);
            }
        }
    }

    private void sendInHalves(List<BulkItem> items, ElasticsearchRefusedException refusal) {
        if (items.size() == 1) {
            listener.refused(items.get(0), refusal.getMessage());
            return;
        }
        int half = items.size() / 2;
        send(items.subList(0, half));
        send(items.subList(half, items.size()));
    }

    /** Reports final results to the listener and returns the results of items to retry. */
    private List<ItemResult> handleResults(List<ItemResult> results) {
        List<ItemResult> toRetry = new ArrayList<>();
        for (ItemResult result : results) {
            if (result.isDone()) {
                listener.done(result.item());
            } else if (ElasticsearchRefusedException.isFullDisk(result.reason())) {
                throw cancelRun(
                        "Elasticsearch's disk is nearly full, so it accepts no more documents; free disk space");
            } else if (ElasticsearchRefusedException.isTransient(result.status())) {
                toRetry.add(result);
            } else if (result.status() == NOT_FOUND) {
                throw cancelRun("another job has taken over this index");
            } else if (result.status() == BAD_REQUEST || result.status() == PAYLOAD_TOO_LARGE) {
                listener.refused(result.item(), "Elasticsearch refused the article: " + result.reason());
            } else {
                throw cancelRun("Elasticsearch refused the request: " + result.reason());
            }
        }
        return toRetry;
    }

    private RuntimeException cancelRun(String message) {
        IllegalStateException reason = new IllegalStateException(message);
        cancellation.cancel(reason);
        return reason;
    }

    /**
     * Sends the remaining items and waits until all requests are done.
     *
     * @throws Cancellation.CancelledException if the run was cancelled
     */
    public void finish() {
        List<BulkItem> rest;
        synchronized (this) {
            rest = takePending();
        }
        if (!rest.isEmpty()) {
            senders.submit(1, () -> send(rest));
        }
        senders.finish();
    }

    /** Stops the senders without sending the remaining items. */
    @Override
    public void close() {
        senders.close();
    }
}

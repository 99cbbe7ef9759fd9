package id.padanan.index.bulk;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.index.bulk.BulkRequest.Answer;
import id.padanan.index.retry.BoundedWorkers;
import id.padanan.index.retry.Cancellation;
import id.padanan.index.retry.RetryPolicy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers items into bulk requests by their size and sends several at a time, each until Elasticsearch has done all of it.
 * Whoever adds waits while all senders are busy, so that memory stays bounded however long Elasticsearch takes. May be
 * used by many threads; closing waits for all.
 *
 * <p>Items go to an alias that stands for the right to write: where it is gone, another job has taken over, nothing is
 * written and the run stops.
 */
public final class BulkWriter implements AutoCloseable {
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private final BulkRequest request;
    private final long mostBytes;
    private final RetryPolicy patience;
    private final Cancellation stop;
    private final BulkListener listener;
    private final BoundedWorkers senders;
    private List<BulkItem> gathered = new ArrayList<>();
    private long gatheredBytes;

    /**
     * @param alias where to write
     * @param mostBytes size at which a request is sent
     * @param senders requests under way at a time
     */
    public BulkWriter(
            ElasticsearchApi elasticsearch,
            String alias,
            long mostBytes,
            int senders,
            RetryPolicy patience,
            Cancellation stop,
            BulkListener listener) {
        this.request = new BulkRequest(elasticsearch, alias);
        this.mostBytes = mostBytes;
        this.patience = patience;
        this.stop = stop;
        this.listener = listener;
        this.senders = new BoundedWorkers("bulk", senders, senders, stop);
    }

    /**
     * Has an item done, soon.
     *
     * @throws Cancellation.StoppedException if the run must stop
     */
    public void add(BulkItem item) {
        List<BulkItem> full;
        synchronized (this) {
            gathered.add(item);
            gatheredBytes += item.bytes();
            if (gatheredBytes < mostBytes) {
                return;
            }
            full = takeGathered();
        }
        senders.submit(1, () -> send(full));
    }

    private List<BulkItem> takeGathered() {
        List<BulkItem> taken = gathered;
        gathered = new ArrayList<>();
        gatheredBytes = 0;
        return taken;
    }

    private void send(List<BulkItem> items) {
        RetryPolicy.Waiting waiting = patience.begin();
        List<BulkItem> left = items;
        while (!left.isEmpty()) {
            stop.check();
            try {
                List<Answer> notYet = settle(request.send(left));
                if (notYet.size() < left.size()) {
                    waiting.progress();
                }
                if (!notYet.isEmpty()) {
                    waiting.pause(
                            "Elasticsearch refused the request: "
                                    + notYet.get(0).reason(),
                            null);
                }
                left = notYet.stream().map(Answer::item).toList();
            } catch (UncheckedIOException e) {
                if (e instanceof ElasticsearchRefusedException refused && refused.status() == TOO_LARGE) {
                    sendApart(left, refused);
                    return;
                }
                waiting.pauseIfTransient(e);
            }
        }
    }

    private void sendApart(List<BulkItem> items, ElasticsearchRefusedException refusal) {
        if (items.size() == 1) {
            listener.refused(items.get(0), refusal.getMessage());
            return;
        }
        int half = items.size() / 2;
        send(items.subList(0, half));
        send(items.subList(half, items.size()));
    }

    /** Tells what became of the items and returns the answers of those to be sent again. */
    private List<Answer> settle(List<Answer> answers) {
        List<Answer> notYet = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.isDone()) {
                listener.done(answer.item());
            } else if (ElasticsearchRefusedException.isFullDisk(answer.reason())) {
                throw stopped("Elasticsearch's disk is nearly full, so it accepts no more documents; free disk space");
            } else if (ElasticsearchRefusedException.isTransient(answer.status())) {
                notYet.add(answer);
            } else if (answer.status() == NOT_FOUND) {
                throw stopped("another job has taken over this index");
            } else if (answer.status() == BAD_REQUEST || answer.status() == TOO_LARGE) {
                listener.refused(answer.item(), "Elasticsearch refused the article: " + answer.reason());
            } else {
                throw stopped("Elasticsearch refused the request: " + answer.reason());
            }
        }
        return notYet;
    }

    private RuntimeException stopped(String why) {
        IllegalStateException reason = new IllegalStateException(why);
        stop.raise(reason);
        return reason;
    }

    /**
     * Sends what is left and waits until all is done.
     *
     * @throws Cancellation.StoppedException if not all could be done
     */
    public void finish() {
        List<BulkItem> rest;
        synchronized (this) {
            rest = takeGathered();
        }
        if (!rest.isEmpty()) {
            senders.submit(1, () -> send(rest));
        }
        senders.finish();
    }

    /** Ends the senders, whether or not all is done. */
    @Override
    public void close() {
        senders.close();
    }
}

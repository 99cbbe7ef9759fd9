package id.padanan.index.job;

import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Records the events of a run. */
public final class Events implements IndexingListener {
    public final List<Rejection> rejections = new CopyOnWriteArrayList<>();
    final List<String> waits = new CopyOnWriteArrayList<>();
    public final List<String> cautions = new CopyOnWriteArrayList<>();
    public final AtomicInteger merges = new AtomicInteger();

    @Override
    public void rejection(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void waiting(String reason) {
        waits.add(reason);
    }

    @Override
    public void merging(Duration soFar) {
        if (soFar.isZero()) {
            merges.incrementAndGet();
        }
    }

    @Override
    public void caution(String what) {
        cautions.add(what);
    }
}

package id.padanan.index.job;

import id.padanan.corpus.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** All that a run told. */
final class Events implements IndexingListener {
    final List<Rejection> rejections = new CopyOnWriteArrayList<>();
    final List<String> waits = new CopyOnWriteArrayList<>();
    final List<String> cautions = new CopyOnWriteArrayList<>();
    final AtomicInteger merges = new AtomicInteger();

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

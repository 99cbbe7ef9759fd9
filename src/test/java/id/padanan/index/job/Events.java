package id.padanan.index.job;

import id.padanan.corpus.Rejection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that a run told. */
final class Events implements IndexingListener {
    final List<Rejection> rejections = new CopyOnWriteArrayList<>();
    final List<String> waits = new CopyOnWriteArrayList<>();

    @Override
    public void rejection(Rejection rejection) {
        rejections.add(rejection);
    }

    @Override
    public void waiting(String reason) {
        waits.add(reason);
    }
}

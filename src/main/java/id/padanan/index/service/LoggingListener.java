package id.padanan.index.service;

import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingListener;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Writes to a log what goes wrong in a run that nobody watches. */
final class LoggingListener implements IndexingListener {
    private final Logger log;
    private final Predicate<Rejection> worthSaying;

    LoggingListener(Logger log, Predicate<Rejection> worthSaying) {
        this.log = log;
        this.worthSaying = worthSaying;
    }

    @Override
    public void rejection(Rejection rejection) {
        if (worthSaying.test(rejection)) {
            log.warn(rejection);
        }
    }

    @Override
    public void waiting(String reason) {
        log.warnf("Waiting: %s; trying again", reason);
    }

    @Override
    public void caution(String what) {
        log.warn(what);
    }
}

package id.padanan.index.service;

import id.padanan.corpus.intake.Rejection;
import id.padanan.index.run.IndexingListener;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Logs rejections, waiting times and warnings of an unattended run. */
final class LoggingListener implements IndexingListener {
    private final Logger log;
    private final Predicate<Rejection> shouldLog;

    LoggingListener(Logger log, Predicate<Rejection> shouldLog) {
        this.log = log;
        this.shouldLog = shouldLog;
    }

    @Override
    public void rejection(Rejection rejection) {
        if (shouldLog.test(rejection)) {
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

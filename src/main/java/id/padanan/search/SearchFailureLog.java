package id.padanan.search;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** Tells an operator why a request could not be answered from the index. */
public final class SearchFailureLog {
    private static final Logger LOG = Logger.getLogger(SearchFailureLog.class);

    private SearchFailureLog() {}

    /**
     * Logs it: on one line where Elasticsearch is away or nothing is indexed yet, for then every request fails alike; with all
     * that is known where it is neither.
     *
     * @param path what was asked for
     */
    public static void log(String path, SearchException failure) {
        reason(failure)
                .ifPresentOrElse(
                        reason -> LOG.warnf("%s could not be answered: %s", path, reason),
                        () -> LOG.errorf(failure, "%s could not be answered", path));
    }

    private static Optional<String> reason(SearchException failure) {
        // As Elasticsearch calls it; the exception has its answer as text only.
        if (failure.getMessage().contains("index_not_found_exception")) {
            return Optional.of("nothing is indexed yet");
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException
                ? Optional.of("Elasticsearch does not answer: "
                        + Objects.requireNonNullElse(root.getMessage(), root.toString()))
                : Optional.empty();
    }
}

package id.padanan.cli.index;

import java.io.PrintWriter;
import java.time.Duration;

/** Prints one line after another, suitable for logs. */
final class PlainDisplay implements JobDisplay {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final PrintWriter err;

    PlainDisplay(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Duration interval() {
        return INTERVAL;
    }

    @Override
    public void show(JobProgress progress) {
        say("indexing: " + progress.line());
    }

    @Override
    public void merging(Duration soFar) {
        say("merging: " + JobProgress.inWords(soFar) + " so far");
    }

    @Override
    public void say(String line) {
        err.println(line);
        err.flush();
    }
}

package id.padanan.cli.index;

import java.io.PrintWriter;
import java.time.Duration;

/** Shows a running job to an operator. Used by one thread at a time. */
interface JobDisplay extends AutoCloseable {
    /** Shows nothing. */
    JobDisplay NONE = new JobDisplay() {
        @Override
        public Duration interval() {
            return Duration.ofDays(1);
        }

        @Override
        public void show(JobProgress progress) {}

        @Override
        public void say(String line) {}
    };

    /**
     * Returns a progress bar if the error stream is a terminal, otherwise a display that prints a line every few
     * seconds.
     */
    static JobDisplay on(PrintWriter err) {
        return TerminalLine.on(err).<JobDisplay>map(ProgressBarDisplay::new).orElseGet(() -> new PlainDisplay(err));
    }

    /** Returns how often to call {@link #show}. */
    Duration interval();

    /** Shows the progress of the job. */
    void show(JobProgress progress);

    /** Shows how long Elasticsearch has been merging the index. */
    default void merging(Duration soFar) {
        // A progress bar updates the elapsed time by itself.
    }

    /** Prints a message that must stay visible. */
    void say(String line);

    /** Removes everything that was shown only during the run. */
    @Override
    default void close() {
        // Most displays have nothing to remove.
    }
}

package id.padanan.cli.index;

import java.io.PrintWriter;
import java.time.Duration;

/** Where an operator watches a running job. Used by one thread at a time. */
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

    /** A bar that moves where this is a terminal, else a line every few seconds. */
    static JobDisplay on(PrintWriter err) {
        return TerminalLine.on(err).<JobDisplay>map(ProgressBarDisplay::new).orElseGet(() -> new PlainDisplay(err));
    }

    /** How often it wants to be told how far the job has come. */
    Duration interval();

    /** How far the job has come. */
    void show(JobProgress progress);

    /** For how long all that was read has been merged. */
    default void merging(Duration soFar) {
        // A bar goes on counting the time by itself.
    }

    /** Something that happened and should stay to be read. */
    void say(String line);

    /** Takes back what was only for the time of the run. */
    @Override
    default void close() {
        // Most show nothing that must be taken back.
    }
}

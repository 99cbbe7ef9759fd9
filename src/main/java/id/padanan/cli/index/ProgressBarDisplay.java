package id.padanan.cli.index;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the reading progress as a bar in the last line of a terminal, and messages above it. */
final class ProgressBarDisplay implements JobDisplay {
    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final long BYTES_OF_MEGABYTE = 1_000_000;
    private static final long UNKNOWN = -1;

    private final TerminalLine terminal;
    private ProgressBar bar;
    private volatile JobProgress latest;

    ProgressBarDisplay(TerminalLine terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration interval() {
        return INTERVAL;
    }

    @Override
    public void show(JobProgress progress) {
        latest = progress;
        if (bar == null) {
            bar = start(progress);
        }
        bar.stepTo(progress.bytes());
        bar.setExtraMessage(" " + progress.figures());
    }

    private ProgressBar start(JobProgress progress) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(progress.ofBytes().orElse(UNKNOWN))
                .setUnit(" MB", BYTES_OF_MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) INTERVAL.toMillis())
                .startsFrom(0, progress.elapsed())
                .continuousUpdate()
                // The library's own estimate counts from the moment that the bar appears.
                .setEtaFunction(state -> latest.timeLeft())
                .setConsumer(terminal)
                .build();
    }

    @Override
    public void say(String line) {
        terminal.say(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            // The library does not close a consumer that it has written to only once.
            terminal.close();
        }
    }
}

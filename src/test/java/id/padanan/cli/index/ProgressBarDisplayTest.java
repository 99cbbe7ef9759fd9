package id.padanan.cli.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.run.IndexingCounts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressBarDisplayTest {
    private static final String ERASE = "\r\u001b[K";

    private final StringWriter screen = new StringWriter();
    private final TerminalLine terminal = new TerminalLine(new PrintWriter(screen), 140);

    private static JobProgress progress(OptionalLong ofBytes) {
        return new JobProgress(new IndexingCounts(1_200, 0, 0, 0, 3, 0, 0), 40_000_000, ofBytes, Duration.ofSeconds(5));
    }

    @Test
    void bar_showsShareRateAndRejectionsAndIsErasedAtTheEnd() {
        try (JobDisplay display = new ProgressBarDisplay(terminal)) {
            display.show(progress(OptionalLong.of(100_000_000)));
        }

        assertThat(screen.toString())
                .contains("40%", "40/100 MB", "(0:00:05 / 0:00:07)", "1,200 articles, 240 a second, 3 rejected")
                .endsWith(ERASE);
    }

    @Test
    void bar_ofAnUnknownAmountShowsRateAndRejections() {
        try (JobDisplay display = new ProgressBarDisplay(terminal)) {
            display.show(progress(OptionalLong.empty()));
        }

        assertThat(screen.toString())
                .contains("1,200 articles, 240 a second, 3 rejected")
                .doesNotContainPattern("\\d%");
    }

    @Test
    void line_thatIsSaidStandsAboveTheBar() {
        terminal.accept("[==>  ]");
        terminal.say("rejected: a");

        assertThat(screen.toString())
                .isEqualTo(ERASE + "[==>  ]" + ERASE + "rejected: a" + System.lineSeparator() + "[==>  ]");
    }

    @Test
    void display_withoutProgressLeavesTheTerminalAlone() {
        new ProgressBarDisplay(terminal).close();

        assertThat(screen.toString()).isEmpty();
    }
}

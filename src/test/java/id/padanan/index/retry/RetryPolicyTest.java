package id.padanan.index.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private final Cancellation cancellation = new Cancellation();
    private final List<String> news = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();

    private RetryPolicy retries(Duration limit) {
        return new RetryPolicy(limit, cancellation, news::add);
    }

    private String answerAfter(int failures) {
        if (attempts.getAndIncrement() < failures) {
            throw new UncheckedIOException("away", new IOException());
        }
        return "answer";
    }

    @Test
    void call_repeatsWhatPasses() {
        assertThat(retries(Duration.ofMinutes(1)).call(() -> answerAfter(2))).isEqualTo("answer");
        assertThat(news).containsExactly("away", "away");
    }

    @Test
    void call_pastItsTime_givesUpWithTheReason() {
        assertThatThrownBy(() -> retries(Duration.ZERO).call(() -> answerAfter(Integer.MAX_VALUE)))
                .isInstanceOf(RetryPolicy.RetriesExhaustedException.class)
                .hasMessage("gave up after 0 s (padanan.index.patience): away");
    }

    @Test
    void call_ofARunThatMustStop_waitsNoMore() {
        RetryPolicy retries =
                new RetryPolicy(Duration.ofMinutes(1), cancellation, reason -> cancellation.cancel("it was stopped"));

        assertThatThrownBy(() -> retries.call(() -> answerAfter(Integer.MAX_VALUE)))
                .isInstanceOf(Cancellation.CancelledException.class)
                .hasMessage("it was stopped");
        assertThat(attempts).hasValue(1);
    }
}

package id.padanan.index.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingSummary.RunOutcome;
import org.junit.jupiter.api.Test;

class SeenProblemsTest {
    private static final int MANY = 1_000;

    private record Trouble(String place) {}

    private final SeenProblems trouble = new SeenProblems();

    @Test
    void trouble_isNewUntilARunHasMetIt() {
        assertThat(trouble.isNew(new Trouble("a"))).isTrue();
        trouble.endRun(RunOutcome.DONE);

        assertThat(trouble.isNew(new Trouble("a"))).isFalse();
        assertThat(trouble.isNew(new Trouble("b"))).isTrue();
    }

    @Test
    void trouble_thatWentAwayAndCameBack_isNew() {
        trouble.isNew(new Trouble("a"));
        trouble.endRun(RunOutcome.DONE);
        trouble.endRun(RunOutcome.DONE);

        assertThat(trouble.isNew(new Trouble("a"))).isTrue();
    }

    @Test
    void runThatWasNotDone_forgetsNothing() {
        trouble.isNew(new Trouble("a"));
        trouble.endRun(RunOutcome.DONE);
        trouble.isNew(new Trouble("b"));
        trouble.endRun(RunOutcome.FAILED);
        trouble.endRun(RunOutcome.LOCKED);

        assertThat(trouble.isNew(new Trouble("a"))).isFalse();
        assertThat(trouble.isNew(new Trouble("b"))).isFalse();
    }

    @Test
    void manyTroubles_areToldApart() {
        for (int i = 0; i < MANY; i++) {
            trouble.isNew(new Trouble("a" + i));
        }
        trouble.endRun(RunOutcome.DONE);

        for (int i = 0; i < MANY; i++) {
            assertThat(trouble.isNew(new Trouble("a" + i))).isFalse();
            assertThat(trouble.isNew(new Trouble("b" + i))).isTrue();
        }
    }
}

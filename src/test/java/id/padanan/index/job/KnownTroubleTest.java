package id.padanan.index.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingSummary.Outcome;
import org.junit.jupiter.api.Test;

class KnownTroubleTest {
    private static final int MANY = 1_000;

    private record Trouble(String place) {}

    private final KnownTrouble trouble = new KnownTrouble();

    @Test
    void trouble_isNewUntilARunHasMetIt() {
        assertThat(trouble.isNew(new Trouble("a"))).isTrue();
        trouble.endRun(Outcome.DONE);

        assertThat(trouble.isNew(new Trouble("a"))).isFalse();
        assertThat(trouble.isNew(new Trouble("b"))).isTrue();
    }

    @Test
    void trouble_thatWentAwayAndCameBack_isNew() {
        trouble.isNew(new Trouble("a"));
        trouble.endRun(Outcome.DONE);
        trouble.endRun(Outcome.DONE);

        assertThat(trouble.isNew(new Trouble("a"))).isTrue();
    }

    @Test
    void runThatWasNotDone_forgetsNothing() {
        trouble.isNew(new Trouble("a"));
        trouble.endRun(Outcome.DONE);
        trouble.isNew(new Trouble("b"));
        trouble.endRun(Outcome.FAILED);
        trouble.endRun(Outcome.LOCKED);

        assertThat(trouble.isNew(new Trouble("a"))).isFalse();
        assertThat(trouble.isNew(new Trouble("b"))).isFalse();
    }

    @Test
    void manyTroubles_areToldApart() {
        for (int i = 0; i < MANY; i++) {
            trouble.isNew(new Trouble("a" + i));
        }
        trouble.endRun(Outcome.DONE);

        for (int i = 0; i < MANY; i++) {
            assertThat(trouble.isNew(new Trouble("a" + i))).isFalse();
            assertThat(trouble.isNew(new Trouble("b" + i))).isTrue();
        }
    }
}

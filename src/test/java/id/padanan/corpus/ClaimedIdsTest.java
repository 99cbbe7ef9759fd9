package id.padanan.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClaimedIdsTest {
    private static final int MANY = 100_000;

    private final ClaimedIds ids = new ClaimedIds();

    @Test
    void claim_answersTheFirstClaimant() {
        Place first = new Place(Path.of("a.jsonl"), 7);
        Place second = Place.of(Path.of("b.txt"));

        assertThat(ids.claim(new ArticleId("x"), first)).isEmpty();
        assertThat(ids.claim(new ArticleId("y"), second)).isEmpty();
        assertThat(ids.claim(new ArticleId("x"), second)).contains(first);
        assertThat(ids.claim(new ArticleId("y"), first)).contains(second);
    }

    @Test
    void claims_ofManyIdsAreToldApart() {
        for (int i = 1; i <= MANY; i++) {
            Place place = new Place(Path.of(i % 1000 + ".jsonl"), i);
            assertThat(ids.claim(new ArticleId("n" + i), place)).isEmpty();
        }
        for (int i = 1; i <= MANY; i += 97) {
            Place place = new Place(Path.of(i % 1000 + ".jsonl"), i);
            assertThat(ids.claim(new ArticleId("n" + i), Place.of(Path.of("later.md"))))
                    .contains(place);
        }
    }
}

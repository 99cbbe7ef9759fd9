package id.padanan.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(ids.claim(new ArticleId("x"), second)).contains("a.jsonl:7");
        assertThat(ids.claim(new ArticleId("y"), first)).contains("b.txt");
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
                    .contains(place.toString());
        }
    }

    @Test
    void files_ofOneArticleEach_areNamedWithTheirFolders() {
        for (int i = 1; i <= MANY; i++) {
            assertThat(ids.claim(new ArticleId("n" + i), Place.of(file(i)))).isEmpty();
        }
        for (int i = 1; i <= MANY; i += 97) {
            assertThat(ids.claim(new ArticleId("n" + i), Place.of(Path.of("later.md"))))
                    .contains(file(i).toString());
        }
    }

    /** A hundred to a folder, in folders at the root, below others, and relative ones, with all kinds of letters. */
    private static Path file(int number) {
        List<String> folders = List.of("/", "/arsip/è 長/", "berita/", "");
        int folder = number / 100;
        return Path.of(folders.get(folder % folders.size()) + folder + "/artikel-ñ" + number + ".md");
    }
}

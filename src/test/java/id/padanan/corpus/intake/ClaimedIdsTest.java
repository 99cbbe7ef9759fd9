package id.padanan.corpus.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimedIdsTest {
    private static final int MANY = 100_000;

    private final ClaimedIds ids = new ClaimedIds();

    @Test
    void claim_answersTheFirstClaimant() {
        InputLocation first = new InputLocation(Path.of("a.jsonl"), 7);
        InputLocation second = InputLocation.of(Path.of("b.txt"));

        assertThat(ids.claim(new ArticleId("x"), first)).isEmpty();
        assertThat(ids.claim(new ArticleId("y"), second)).isEmpty();
        assertThat(ids.claim(new ArticleId("x"), second)).contains("a.jsonl:7");
        assertThat(ids.claim(new ArticleId("y"), first)).contains("b.txt");
    }

    @Test
    void claims_ofManyIdsAreToldApart() {
        for (int i = 1; i <= MANY; i++) {
            InputLocation place = new InputLocation(Path.of(i % 1000 + ".jsonl"), i);
            assertThat(ids.claim(new ArticleId("n" + i), place)).isEmpty();
        }
        for (int i = 1; i <= MANY; i += 97) {
            InputLocation place = new InputLocation(Path.of(i % 1000 + ".jsonl"), i);
            assertThat(ids.claim(new ArticleId("n" + i), InputLocation.of(Path.of("later.md"))))
                    .contains(place.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void files_ofOneArticleEach_areNamedWithTheirFolders(Layout layout) {
        for (int i = 1; i <= MANY; i++) {
            assertThat(ids.claim(new ArticleId("n" + i), InputLocation.of(layout.file(i))))
                    .isEmpty();
        }
        for (int i = 1; i <= MANY; i += 97) {
            assertThat(ids.claim(new ArticleId("n" + i), InputLocation.of(Path.of("later.md"))))
                    .contains(layout.file(i).toString());
        }
    }

    /** Layouts of the files in an archive. */
    enum Layout {
        /** A hundred files per folder: absolute, nested and relative folders with all kinds of letters. */
        FOLDERS {
            @Override
            Path file(int number) {
                List<String> folders = List.of("/", "/arsip/è 長/", "berita/", "");
                int folder = number / 100;
                return Path.of(folders.get(folder % folders.size()) + folder + "/artikel-ñ" + number + ".md");
            }
        },
        /** Each file in its own folder. */
        FOLDER_EACH {
            @Override
            Path file(int number) {
                return Path.of("/arsip/2026/11/22/kabar-" + number + "/artikel.md");
            }
        },
        /** Names that start with another name, differ completely from it, or are much longer. */
        ODD {
            @Override
            Path file(int number) {
                return Path.of(number + "/" + "長".repeat(number % 7 * (number % 101)) + (number % 2 == 0 ? "a" : ""));
            }
        };

        abstract Path file(int number);
    }
}

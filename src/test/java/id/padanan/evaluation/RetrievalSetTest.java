package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalSetTest {
    private static final String GOOD =
            "{\"id\":\"q1\",\"set\":\"s\",\"kind\":\"k\",\"en\":\"flood\",\"ind\":\"banjir\",\"relevant\":[\"a\",\"b\"]}\n";

    @TempDir
    Path folder;

    private RetrievalSet read(String queries) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), "");
        Files.writeString(folder.resolve("queries.jsonl"), queries);
        return RetrievalSet.read(folder);
    }

    @Test
    void read_takesAllKeysAndPassesOverEmptyLines() throws IOException {
        RetrievalSet set = read("\n" + GOOD + "\n");

        assertThat(set.name()).isEqualTo(folder.getFileName().toString());
        assertThat(set.queries()).containsExactly(new JudgedQuery("q1", "s", "k", "flood", "banjir", Set.of("a", "b")));
    }

    @Test
    void read_namesTheLineOfABrokenQuery() {
        assertThatThrownBy(() -> read(GOOD + "{\"id\":\"q2\"}\n"))
                .isInstanceOf(InvalidRetrievalSetException.class)
                .hasMessageContaining("queries.jsonl:2: ")
                .hasMessageContaining("write the keys id, set, kind, en, ind and relevant");
    }

    @Test
    void read_refusesAQueryThatNothingAnswers() {
        assertThatThrownBy(() -> read(GOOD.replace("\"a\",\"b\"", "")))
                .hasMessageContaining("queries.jsonl:1: no relevant articles");
    }

    @Test
    void read_refusesAFolderWithoutTheFiles() {
        assertThatThrownBy(() -> RetrievalSet.read(folder))
                .hasMessageContaining("needs articles.jsonl and queries.jsonl");
        assertThatThrownBy(() -> read("")).hasMessageContaining("contains no queries");
    }
}

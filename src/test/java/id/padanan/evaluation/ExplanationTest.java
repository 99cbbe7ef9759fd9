package id.padanan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.index.job.IndexingJob;
import id.padanan.search.result.UnderstoodTerm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explains one query with one word for each fate. */
@QuarkusTest
class ExplanationTest {
    private static final String ARTICLE = """
            {"id":"banjir-pasar","title":"Banjir merendam pasar","body":"Warga Kendal mengungsi. Bantuan pangan tiba."}
            """;

    @Inject
    IndexingJob job;

    @Inject
    Explanation explanation;

    @Test
    void words_areToldByWhatBecameOfThemAndBySort(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("articles.jsonl"), ARTICLE);
        assertThat(job.run(List.of(folder)).live()).isTrue();

        List<TermFate> fates = explanation.of(new JudgedQuery(
                "q",
                "set",
                "kind",
                "the floods: Kendal elephants in food aid bicycle Qwrtz",
                "banjir dan gajah",
                Set.of("banjir-pasar")));

        assertThat(fates.stream().map(TermFate::term).map(UnderstoodTerm::text))
                .containsExactly("floods", "Kendal", "elephants", "food aid", "bicycle", "Qwrtz");
        assertThat(fates.stream().map(TermFate::fate))
                .containsExactly(
                        Fate.PRESENT, Fate.PRESENT, Fate.IN_QUERY_ONLY, Fate.PRESENT, Fate.OTHERWISE, Fate.UNKNOWN);
        assertThat(fates.stream().map(TermFate::wordClass).collect(Collectors.toList()))
                .startsWith(WordClass.NOUN)
                .endsWith(WordClass.UNLISTED_NAME)
                .contains(WordClass.SEVERAL_WORDS);
    }
}

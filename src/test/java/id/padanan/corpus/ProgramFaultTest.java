package id.padanan.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.Source;
import id.padanan.corpus.format.Format;
import id.padanan.corpus.format.FrontMatterFormat;
import id.padanan.corpus.format.JsonLinesFormat;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an internal error on one article is reported and does not stop the read. */
class ProgramFaultTest {
    private static final InputLocation PLACE = InputLocation.of(Path.of("a.txt"));

    @TempDir
    Path folder;

    private final ReadCorpus read = new ReadCorpus();
    private final ArticleIntake intake = new ArticleIntake(read);

    /** Creates a format without a source registry. It fails on each article that names a source. */
    private static Format format(String name) {
        return name.endsWith(".md") ? new FrontMatterFormat(null) : new JsonLinesFormat(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.jsonl"})
    void fault_isARejectionOfThatArticle(String name) throws IOException, RejectedInput {
        String content = name.endsWith(".md")
                ? "---\ntitle: Judul\nsource: bbc\n---\nIsi.\n"
                : "{\"title\":\"Judul\",\"source\":\"bbc\",\"body\":\"Isi.\"}\n";
        Path file = Files.writeString(folder.resolve(name), content);

        RejectedInput rejected = null;
        try {
            format(name).read(file, intake);
        } catch (RejectedInput e) {
            rejected = e;
        }
        Rejection rejection = rejected == null ? read.onlyRejection() : rejected.in(file);

        assertThat(rejection.reason()).isEqualTo(Rejection.Reason.PROGRAM_FAULT);
        assertThat(rejection.message())
                .startsWith("Padanan failed on this article because of a bug: java.lang.NullPointerException")
                .doesNotContain("\n");
    }

    @Test
    void recordsAfterAFault_areRead() throws IOException, RejectedInput {
        String records = """
                {"id":"a","title":"Judul","body":"Isi."}
                {"id":"b","title":"Judul","source":"bbc","body":"Isi.","lain":"?"}
                {"id":"c","title":"Judul","body":"Isi."}
                {"id":"b","title":"Judul","body":"Isi."}
                """;

        new JsonLinesFormat(null).readStream(Path.of("-"), new ByteArrayInputStream(records.getBytes(UTF_8)), intake);

        assertThat(read.articles())
                .extracting(article -> article.article().id().value())
                .containsExactly("a", "c", "b");
        assertThat(read.onlyRejection().place()).hasToString("-:2");
        assertThat(read.warnings()).singleElement().satisfies(warning -> assertThat(warning.message())
                .contains("'lain'"));
    }

    @Test
    void endlessRecursion_isAFaultToo() {
        assertThatThrownBy(() -> intake.article(PLACE, warnings -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOfSatisfying(RejectedInput.class, rejected -> assertThat(
                                rejected.in(PLACE.file()).reason())
                        .isEqualTo(Rejection.Reason.PROGRAM_FAULT));
    }

    /** A listener stops a read by throwing an exception. */
    @Test
    void whatTheListenerThrows_isNoFault() {
        ArticleIntake stopping = new ArticleIntake(new CorpusListener() {
            @Override
            public void article(ReadArticle article) {
                throw new IllegalStateException("stop");
            }

            @Override
            public void rejection(Rejection rejection) {
                throw new AssertionError(rejection);
            }

            @Override
            public void warning(CorpusWarning warning) {
                throw new IllegalStateException("stop at a warning");
            }
        });

        assertThatThrownBy(() -> stopping.article(PLACE, warnings -> made()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop");
        assertThatThrownBy(() -> stopping.article(PLACE, warnings -> {
                    warnings.accept("odd");
                    return made();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stop at a warning");
    }

    private static ReadArticle made() {
        Article article = new Article(
                new ArticleId("a"),
                "Judul",
                List.of("Isi."),
                Source.OTHER,
                null,
                null,
                null,
                Language.INDONESIAN,
                null,
                null);
        return new ReadArticle(article, PLACE, List.of());
    }
}

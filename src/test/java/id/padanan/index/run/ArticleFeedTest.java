package id.padanan.index.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.corpus.intake.Rejection;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.job.Articles;
import id.padanan.index.job.Events;
import id.padanan.index.mapping.ArticleTerms;
import id.padanan.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFeedTest {
    private final Glossary glossary = new GlossaryLoader().load();
    private final TextAnalyzer analyzer = TextAnalyzer.of(glossary);
    private final Glosser glosser = new Glosser(glossary);

    @TempDir
    Path folder;

    @Test
    void article_thatTheProgramFailsWith_isRejectedAndAllOthersPass() throws IOException {
        Path file = Articles.write(folder.resolve("a.jsonl"), 300);
        ArticleFeed feed = new ArticleFeed(
                new Sources(Path.of("corpus")),
                article -> {
                    if (article.id().value().equals("a7")) {
                        throw new IndexOutOfBoundsException("index 7");
                    }
                    return ArticleTerms.of(article, analyzer, glosser);
                },
                2);
        Events events = new Events();
        RunContext run = new RunContext(IndexingRequest.full(List.of(file)), events, Duration.ZERO);
        FullRunGrouping groups = new FullRunGrouping();
        Queue<String> passed = new ConcurrentLinkedQueue<>();

        feed.read(
                run,
                new PruneScope(List.of()),
                groups::group,
                batch -> batch.forEach(each -> feed.forward(run, each, item -> passed.add(item.id()))));

        assertThat(passed).hasSize(299).doesNotContain("a7");
        assertThat(events.rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo(Rejection.Reason.PROGRAM_FAULT);
            assertThat(rejection.place()).hasToString(file + ":8");
            assertThat(rejection.message()).contains("index 7");
        });
        assertThat(run.counter().rejectedAfterReading()).isOne();
    }
}

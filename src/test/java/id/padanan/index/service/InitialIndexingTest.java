package id.padanan.index.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import id.padanan.fixture.Concurrent;
import id.padanan.index.generation.Generation;
import id.padanan.index.job.Articles;
import id.padanan.index.job.TestIndex;
import id.padanan.index.job.TestIndex.Config;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Indexing when a site starts. */
@Tag("elasticsearch")
@Concurrent
class InitialIndexingTest {
    @TempDir
    Path folder;

    private final Logger log = Logger.getLogger(InitialIndexing.class.getName());
    private final Warnings warnings = new Warnings();

    @RegisterExtension
    final TestIndex index = TestIndex.open(Config.named("padanan-startingindextest"));

    private InitialIndexing starting;

    /** Records logged warnings. */
    private static final class Warnings extends Handler {
        private final Formatter message = new PatternFormatter("%s");
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord logged) {
            if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
                texts.add(message.format(logged));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() throws IOException {
        Articles.write(folder.resolve("a.jsonl"), 2);
        starting = new InitialIndexing(index.generations, index.job, folder);
        log.addHandler(warnings);
    }

    @AfterEach
    void close() {
        log.removeHandler(warnings);
    }

    @Test
    void nothingIndexed_isFilledFromTheCorpusOnce() {
        starting.prepare();
        Generation first = index.generations.live().orElseThrow();
        starting.prepare();

        assertThat(index.liveIds()).containsExactly("a0", "a1");
        assertThat(index.generations.live()).contains(first);
        assertThat(warnings.texts).isEmpty();
    }

    @Test
    void indexOfAnotherVersion_isLeftAloneWithAWarning() {
        starting.prepare();
        Generation first = index.generations.live().orElseThrow();
        index.elasticsearch.send(
                "PUT",
                "/" + index.names.readAlias() + "/_mapping",
                JsonParser.parseString("""
                {"_meta":{"padanan":{"schema":"lain","glossary":"","started":"2026-01-01T00:00:00Z","articles":2}}}""").getAsJsonObject());

        starting.prepare();

        assertThat(warnings.texts)
                .containsExactly("The index is out of date: the articles were indexed by a version of Padanan with"
                        + " another index format. Rebuild it with: index PATH...");
        assertThat(index.generations.live()).contains(first);
    }
}

package id.padanan.index;

import id.padanan.corpus.CorpusListener;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.CorpusWarning;
import id.padanan.corpus.ReadArticle;
import id.padanan.corpus.Rejection;
import id.padanan.elasticsearch.ElasticsearchDisk;
import id.padanan.glossary.Glosser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Builds the whole index anew from corpus files, beside the live one, and lets it go live when it is complete. */
@ApplicationScoped
public class IndexingJob {
    private final SearchMapping mapping;
    private final Generations generations;
    private final Sources sources;
    private final Glosser glosser;
    private final ElasticsearchDisk disk;

    IndexingJob(
            SearchMapping mapping, Generations generations, Sources sources, Glosser glosser, ElasticsearchDisk disk) {
        this.mapping = mapping;
        this.generations = generations;
        this.sources = sources;
        this.glosser = glosser;
        this.disk = disk;
    }

    /**
     * Indexes all that can be read below the paths. What cannot is told in the summary and keeps nothing else out. Whatever
     * goes wrong, readers keep searching what they searched before.
     *
     * @param paths files and folders, at least one
     */
    public IndexingSummary run(List<Path> paths) {
        Instant start = Instant.now();
        Intake intake = new Intake(glosser);
        String failure = build(paths, intake);
        return new IndexingSummary(
                intake.indexed,
                intake.rejections,
                intake.warnings,
                Duration.between(start, Instant.now()),
                failure == null,
                failure);
    }

    /** Builds a generation and publishes it; returns why it could not be published, or null. */
    private String build(List<Path> paths, Intake intake) {
        Generation generation = null;
        try {
            Optional<String> shortage = disk.problem();
            if (shortage.isPresent()) {
                return shortage.get().replaceFirst("\\.$", "");
            }
            generation = generations.begin();
            try (SearchSession session = mapping.createSession();
                    DocumentWriter writer = new DocumentWriter(session.indexer())) {
                intake.writer = writer;
                new CorpusReader(sources.registry()).read(paths, intake);
            }
            if (intake.indexed > 0) {
                generations.publish(generation, intake.indexed);
                return null;
            }
            generations.discard(generation);
            return "no article was found";
        } catch (IOException
                | UncheckedIOException
                | DocumentWriter.WriteFailedException
                | IncompleteGenerationException e) {
            discardQuietly(generation, e);
            return e.getMessage();
        }
    }

    private void discardQuietly(Generation generation, Exception cause) {
        if (generation == null) {
            return;
        }
        try {
            generations.discard(generation);
        } catch (UncheckedIOException e) {
            // The server is gone; the first failure says more, and the next run removes the remains.
            cause.addSuppressed(e);
        }
    }

    /** Passes articles on to be written and keeps count of all else. */
    private static final class Intake implements CorpusListener {
        private final List<Rejection> rejections = new ArrayList<>();
        private final List<CorpusWarning> warnings = new ArrayList<>();
        private final Glosser glosser;
        private DocumentWriter writer;
        private long indexed;

        Intake(Glosser glosser) {
            this.glosser = glosser;
        }

        @Override
        public void article(ReadArticle read) {
            writer.write(new ArticleDocument(read.article(), EnglishText.of(read.article(), glosser)));
            indexed++;
        }

        @Override
        public void rejection(Rejection rejection) {
            rejections.add(rejection);
        }

        @Override
        public void warning(CorpusWarning warning) {
            warnings.add(warning);
        }
    }
}

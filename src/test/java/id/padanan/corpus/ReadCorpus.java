package id.padanan.corpus;

import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The articles, rejections and warnings of one read, in order. */
public record ReadCorpus(List<ReadArticle> articles, List<Rejection> rejections, List<CorpusWarning> warnings)
        implements CorpusListener {
    public static final SourceRegistry SOURCES = SourceRegistry.read(Path.of("corpus/sources.yaml"));

    public ReadCorpus() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public static ReadCorpus of(Path... paths) {
        ReadCorpus read = new ReadCorpus();
        new CorpusReader(SOURCES).read(List.of(paths), read);
        return read;
    }

    /** The only article of the corpus. */
    public ReadArticle onlyArticle() {
        if (articles.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError("expected one article, not " + articles + ", rejected " + rejections);
        }
        return articles.get(0);
    }

    /** The only rejection of the corpus. */
    public Rejection onlyRejection() {
        if (rejections.size() != 1) {
            throw new AssertionError("expected one rejection, not " + rejections);
        }
        return rejections.get(0);
    }

    @Override
    public void article(ReadArticle article) {
        articles.add(article);
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

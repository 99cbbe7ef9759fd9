package id.padanan.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one read of a corpus gave, in order. */
record ReadCorpus(List<ReadArticle> articles, List<Rejection> rejections, List<CorpusWarning> warnings)
        implements CorpusListener {
    static final SourceRegistry SOURCES = SourceRegistry.read(Path.of("corpus/sources.yaml"));

    ReadCorpus() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static ReadCorpus of(Path... paths) {
        ReadCorpus read = new ReadCorpus();
        new CorpusReader(SOURCES).read(List.of(paths), read);
        return read;
    }

    /** The only article of the corpus. */
    ReadArticle onlyArticle() {
        if (articles.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError("expected one article, not " + articles + ", rejected " + rejections);
        }
        return articles.get(0);
    }

    /** The only rejection of the corpus. */
    Rejection onlyRejection() {
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

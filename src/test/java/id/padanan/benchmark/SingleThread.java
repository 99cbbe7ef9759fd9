package id.padanan.benchmark;

import id.padanan.article.Article;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.duplicates.NearDuplicates;
import id.padanan.synthetic.SyntheticFolder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Measures the processing that the job does for each article before writing, step by step in one thread.
 *
 * @param articles number of articles
 * @param bytes UTF-8 bytes of their titles and bodies
 * @param reading seconds of processor time for reading and cleaning
 * @param glossing seconds for the English gloss
 * @param grouping seconds for finding near-duplicates
 */
record SingleThread(int articles, long bytes, double reading, double glossing, double grouping) {
    private static final double NANOS = 1e9;

    static SingleThread measure(SyntheticFolder corpus) {
        Glossary glossary = GlossaryLoader.builtIn();
        Worker worker = new Worker(new Glosser(glossary, new IndonesianLexicon(glossary)));
        long start = processorTime();
        new CorpusReader(SourceRegistry.read(corpus.sources())).read(List.of(corpus.articles()), worker);
        long all = processorTime() - start;
        return new SingleThread(
                worker.articles,
                worker.bytes,
                (all - worker.glossing - worker.grouping) / NANOS,
                worker.glossing / NANOS,
                worker.grouping / NANOS);
    }

    /** Mean size of title and body of an article, in UTF-8 bytes. */
    double textBytes() {
        return bytes / (double) articles;
    }

    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }

    private static final class Worker implements CorpusListener {
        private final NearDuplicates duplicates = new NearDuplicates();
        private final Glosser glosser;
        private int articles;
        private long bytes;
        private long glossing;
        private long grouping;

        Worker(Glosser glosser) {
            this.glosser = glosser;
        }

        @Override
        public void article(ReadArticle read) {
            Article article = read.article();
            articles++;
            bytes += utf8(article.title())
                    + article.body().stream().mapToLong(Worker::utf8).sum();
            long start = processorTime();
            glosser.gloss(article.title());
            article.body().forEach(glosser::gloss);
            long glossed = processorTime();
            duplicates.group(article.id(), article.body());
            glossing += glossed - start;
            grouping += processorTime() - glossed;
        }

        private static long utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public void rejection(Rejection rejection) {
            throw new IllegalStateException("the made-up corpus has a broken record: " + rejection);
        }

        @Override
        public void warning(CorpusWarning warning) {
            throw new IllegalStateException("the made-up corpus is odd: " + warning);
        }
    }
}

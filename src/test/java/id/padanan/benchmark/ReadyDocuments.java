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
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.duplicates.GroupMembership;
import id.padanan.index.duplicates.NearDuplicates;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleTerms;
import id.padanan.index.mapping.DocumentJson;
import id.padanan.synthetic.SyntheticFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a corpus in the format of bulk requests, as the job would send them: an action line, then a document
 * line.
 *
 * @param file file with the documents
 * @param count number of documents
 */
record ReadyDocuments(Path file, int count) {
    private static final int BATCH = 1_000;

    /** Builds the documents with all processors. Keeps a thousand in memory. */
    static ReadyDocuments write(SyntheticFolder corpus, Path file) throws IOException {
        Glossary glossary = GlossaryLoader.builtIn();
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
            Writer writer = new Writer(
                    TextAnalyzer.of(glossary), new Glosser(glossary, new IndonesianLexicon(glossary)), lines);
            new CorpusReader(SourceRegistry.read(corpus.sources())).read(List.of(corpus.articles()), writer);
            writer.flush();
            return new ReadyDocuments(file, writer.count);
        }
    }

    private static final class Writer implements CorpusListener {
        private final TextAnalyzer analyzer;
        private final Glosser glosser;
        private final OutputStream lines;
        private final NearDuplicates groups = new NearDuplicates();
        private final List<Grouped> batch = new ArrayList<>();
        private int count;

        private record Grouped(Article article, GroupMembership membership) {}

        Writer(TextAnalyzer analyzer, Glosser glosser, OutputStream lines) {
            this.analyzer = analyzer;
            this.glosser = glosser;
            this.lines = lines;
        }

        @Override
        public void article(ReadArticle read) {
            Article article = read.article();
            count++;
            batch.add(new Grouped(article, groups.join(article.id(), article.body())));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            List<byte[]> documents = batch.parallelStream().map(this::document).toList();
            try {
                for (int i = 0; i < documents.size(); i++) {
                    String action =
                            "{\"index\":{\"_id\":\"" + batch.get(i).article().id() + "\"}}\n";
                    lines.write(action.getBytes(StandardCharsets.UTF_8));
                    lines.write(documents.get(i));
                    lines.write('\n');
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            batch.clear();
        }

        private byte[] document(Grouped grouped) {
            ArticleTerms terms = ArticleTerms.of(grouped.article, analyzer, glosser);
            return DocumentJson.of(new ArticleDocument(grouped.article, terms, "/arsip", grouped.membership));
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

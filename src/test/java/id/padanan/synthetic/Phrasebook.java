package id.padanan.synthetic;

import id.padanan.article.Source;
import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.glossary.Glossary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The frames of the sample corpus: whole sentences, and their first and last clauses. */
final class Phrasebook {
    private static final Path CORPUS = Path.of("corpus");
    private static final int LEAST_WORDS_OF_CLAUSE = 3;
    private static final Pattern QUOTES = Pattern.compile("[\"“”‘’()]");

    private final List<Frame> sentences = new ArrayList<>();
    private final List<Frame> openings = new ArrayList<>();
    private final List<Frame> endings = new ArrayList<>();

    /** Reads the sample corpus, without the sentences that name an outlet. */
    Phrasebook(Glossary glossary) {
        SourceRegistry sources = SourceRegistry.read(CORPUS.resolve("sources.yaml"));
        Pattern outlet = outlets(sources);
        List<String> texts = new ArrayList<>();
        new CorpusReader(sources).read(List.of(CORPUS), new Paragraphs(texts));
        FrameReader frames = new FrameReader(glossary, texts);
        texts.stream()
                .flatMap(paragraph -> List.of(paragraph.split("(?<=[.?!]) ")).stream())
                .filter(sentence -> !outlet.matcher(sentence).find())
                .filter(sentence -> !QUOTES.matcher(sentence).find())
                .forEach(sentence -> add(sentence, frames));
    }

    /** Matches the names of real outlets, and of the digests' writer. */
    static Pattern outlets(SourceRegistry sources) {
        return Pattern.compile(sources.all().stream()
                .map(Source::name)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", "|Padanan)\\b")));
    }

    private void add(String sentence, FrameReader frames) {
        sentences.add(frames.read(sentence));
        int comma = sentence.indexOf(", ");
        if (comma > 0 && sentence.indexOf(", ", comma + 1) < 0) {
            addClause(openings, sentence.substring(0, comma + 1), frames);
            addClause(endings, sentence.substring(comma + 2), frames);
        }
    }

    private static void addClause(List<Frame> clauses, String clause, FrameReader frames) {
        if (clause.split(" ").length >= LEAST_WORDS_OF_CLAUSE) {
            clauses.add(frames.read(clause));
        }
    }

    /** Appends a sentence: a whole frame, or the first clause of one and the last clause of another. */
    void appendSentence(StringBuilder text, Cast cast, Chance chance) {
        int start = text.length();
        if (chance.is(0.5)) {
            chance.any(sentences).appendTo(text, cast);
        } else {
            chance.any(openings).appendTo(text, cast);
            text.append(' ');
            chance.any(endings).appendTo(text, cast);
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    /** A headline: the last clause of a sentence in title case. */
    String headline(Cast cast, Chance chance) {
        StringBuilder text = new StringBuilder(cast.anyPerson()).append(' ');
        chance.any(endings).appendTo(text, cast);
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.substring(0, text.length() - 1);
    }

    private record Paragraphs(List<String> texts) implements CorpusListener {
        @Override
        public void article(ReadArticle read) {
            texts.addAll(read.article().body());
        }

        @Override
        public void rejection(Rejection rejection) {
            throw new IllegalStateException("the sample corpus has a broken article: " + rejection);
        }

        @Override
        public void warning(CorpusWarning warning) {
            throw new IllegalStateException("the sample corpus is odd: " + warning);
        }
    }
}

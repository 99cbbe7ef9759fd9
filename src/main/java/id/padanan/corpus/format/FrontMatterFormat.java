package id.padanan.corpus.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.padanan.article.Article;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.corpus.text.CleanText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads front matter: a line {@code ---}, YAML with the article's keys, a line {@code ---}, then the body. Blank lines
 * separate the body's paragraphs; other line ends count as spaces. The body is plain text, not Markdown.
 */
public final class FrontMatterFormat implements Format {
    private static final String FENCE = "---";

    private final YAMLFactory yaml = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final ArticleFactory articles;

    public FrontMatterFormat(SourceRegistry sources) {
        articles = new ArticleFactory(sources);
    }

    @Override
    public void read(Path file, ArticleIntake intake) throws IOException, RejectedInput {
        String text = TextFile.read(file, intake);
        intake.article(InputLocation.of(file), warnings -> make(file, text, warnings));
    }

    private ReadArticle make(Path file, String text, Consumer<String> warnings) throws IOException, RejectedInput {
        List<String> lines = text.lines().toList();
        int end = endOfFrontMatter(lines);
        KeyedTexts keyed = parse(String.join("\n", lines.subList(1, end)));
        List<String> body =
                CleanText.paragraphs(CleanText.lines(String.join("\n", lines.subList(end + 1, lines.size()))));
        Article article = articles.make(keyed, body, BaseName.of(file), warnings);
        return new ReadArticle(article, InputLocation.of(file), List.of());
    }

    private static int endOfFrontMatter(List<String> lines) throws RejectedInput {
        if (!isFence(lines.get(0))) {
            throw new RejectedInput(Rejection.Reason.NO_FRONT_MATTER, 1, "it does not start with front matter");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        throw new RejectedInput(Rejection.Reason.BROKEN_YAML, 1, "its front matter has no closing line '---'");
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private KeyedTexts parse(String frontMatter) throws IOException, RejectedInput {
        try (JsonParser parser = yaml.createParser(frontMatter)) {
            return KeyedTexts.read(parser, KeyedTexts.KEYS);
        } catch (JsonProcessingException e) {
            // The parser gives no location if the input exceeds one of its limits.
            int lineInFile = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            String problem = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new RejectedInput(Rejection.Reason.BROKEN_YAML, lineInFile, "its YAML is broken: " + problem);
        }
    }
}

package id.padanan.corpus.format;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.corpus.text.RawText;
import id.padanan.corpus.text.RawTextInference;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads raw text: one article copied from a page. Infers all facts from the text and derives the id from the file name.
 */
public final class RawTextFormat implements Format {
    private final RawTextInference inference;

    public RawTextFormat(SourceRegistry sources) {
        inference = new RawTextInference(sources.marks());
    }

    @Override
    public void read(Path file, ArticleIntake intake) throws IOException, RejectedInput {
        String text = TextFile.read(file, intake);
        intake.article(InputLocation.of(file), warnings -> make(file, text));
    }

    private ReadArticle make(Path file, String text) throws RejectedInput {
        RawText raw = inference.infer(text);
        if (raw.body().isEmpty()) {
            throw new RejectedInput(Rejection.Reason.NO_BODY, "it has no body: none of its lines is article text");
        }
        Article article = new Article(
                ArticleId.derivedFrom(BaseName.of(file)),
                raw.title(),
                raw.body(),
                raw.source(),
                raw.author(),
                raw.published(),
                null,
                Language.INDONESIAN,
                raw.place(),
                raw.caption());
        return new ReadArticle(article, InputLocation.of(file), raw.evidence());
    }
}

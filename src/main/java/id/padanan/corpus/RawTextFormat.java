package id.padanan.corpus;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.text.RawText;
import id.padanan.corpus.text.RawTextInference;
import java.io.IOException;
import java.nio.file.Path;

/** Raw text: one article as copied from a page, with everything about it inferred and the file's name as its id. */
final class RawTextFormat implements Format {
    private final RawTextInference inference;

    RawTextFormat(SourceRegistry sources) {
        inference = new RawTextInference(sources.marks());
    }

    @Override
    public void read(Path file, Intake intake) throws IOException, RejectedInput {
        String text = TextFile.read(file, intake);
        intake.article(Place.of(file), warnings -> make(file, text));
    }

    private ReadArticle make(Path file, String text) throws RejectedInput {
        RawText raw = inference.infer(text);
        if (raw.body().isEmpty()) {
            throw new RejectedInput(Rejection.Reason.NO_BODY, "it has no body, only lines that are no text");
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
        return new ReadArticle(article, Place.of(file), raw.evidence());
    }
}

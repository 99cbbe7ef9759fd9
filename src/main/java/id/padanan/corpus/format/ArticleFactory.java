package id.padanan.corpus.format;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.PublicationDate;
import id.padanan.article.Source;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.corpus.source.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds an article from its keys and body. Checks every value and warns about each one that it cannot use. */
final class ArticleFactory {
    private final SourceRegistry sources;

    ArticleFactory(SourceRegistry sources) {
        this.sources = sources;
    }

    /**
     * @param keyed keys and values of the input
     * @param body clean paragraphs
     * @param name base for the derived id if the input has neither a valid id nor a URL
     * @param warnings receives a message for each value that is ignored
     * @throws RejectedInput if the title or the body is missing, or the date or the language is invalid
     */
    Article make(KeyedTexts keyed, List<String> body, String name, Consumer<String> warnings) throws RejectedInput {
        for (String key : keyed.unknownKeys()) {
            warnings.accept("the key '" + key + "' is unknown and was ignored");
        }
        String title = keyed.line("title");
        if (title == null) {
            throw new RejectedInput(Rejection.Reason.NO_TITLE, "it has no title");
        }
        if (body.isEmpty()) {
            throw new RejectedInput(Rejection.Reason.NO_BODY, "it has no body");
        }
        String url = url(keyed, warnings);
        return new Article(
                id(keyed, url, name, warnings),
                title,
                body,
                source(keyed, warnings),
                keyed.line("author"),
                published(keyed),
                url,
                language(keyed),
                keyed.line("place"),
                null);
    }

    private static ArticleId id(KeyedTexts keyed, String url, String name, Consumer<String> warnings) {
        ArticleId derived = ArticleId.derivedFrom(url == null ? name : url);
        String given = keyed.line("id");
        if (given == null) {
            return derived;
        }
        Optional<ArticleId> id = ArticleId.parse(given);
        if (id.isEmpty()) {
            warnings.accept("the id '" + given
                    + "' is not valid (1 to 64 characters of a-z, 0-9 and '-'); the article got the id " + derived);
        }
        return id.orElse(derived);
    }

    private static String url(KeyedTexts keyed, Consumer<String> warnings) {
        String url = keyed.line("url");
        if (url == null || WebAddress.isWebAddress(url)) {
            return url;
        }
        warnings.accept("the url '" + url + "' is not an http or https address and was ignored");
        return null;
    }

    private String source(KeyedTexts keyed, Consumer<String> warnings) {
        String key = keyed.line("source");
        if (key == null) {
            return Source.OTHER;
        }
        if (sources.find(key).isEmpty()) {
            warnings.accept("the source '" + key + "' is not in sources.yaml; the article got the source '"
                    + Source.OTHER + "'");
            return Source.OTHER;
        }
        return key;
    }

    private static PublicationDate published(KeyedTexts keyed) throws RejectedInput {
        String text = keyed.line("published");
        if (text == null) {
            return null;
        }
        return PublicationDate.parse(text)
                .orElseThrow(
                        () -> new RejectedInput(Rejection.Reason.BAD_DATE, "'" + text + "' is not an ISO 8601 date"));
    }

    /** Rejects an unknown language, because the text would otherwise be analysed as Indonesian. */
    private static Language language(KeyedTexts keyed) throws RejectedInput {
        String code = keyed.line("language");
        if (code == null) {
            return Language.INDONESIAN;
        }
        return Language.ofCode(code)
                .orElseThrow(() ->
                        new RejectedInput(Rejection.Reason.BAD_LANGUAGE, "the language '" + code + "' is unknown"));
    }
}

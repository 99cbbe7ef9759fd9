package id.padanan.search.query;

import id.padanan.glossary.analysis.AnalyzedText;
import id.padanan.glossary.analysis.AnalyzedText.TextTerm;
import id.padanan.index.mapping.ArticleFields;
import java.util.List;

/** The fields that single terms are looked up in, with what they hold of an analyzed text. */
public enum TermField {
    STEMS(ArticleFields.STEMS, ArticleFields.TITLE_STEMS),
    ENTRIES(ArticleFields.ENTRIES, null),
    ENGLISH(ArticleFields.ENGLISH, ArticleFields.TITLE_ENGLISH),
    LESS_LIKELY_ENGLISH(ArticleFields.LESS_LIKELY_ENGLISH, null);

    private final String wholeArticle;
    private final String title;

    TermField(String wholeArticle, String title) {
        this.wholeArticle = wholeArticle;
        this.title = title;
    }

    /** Name of the field with the terms of the whole article. */
    String wholeArticle() {
        return wholeArticle;
    }

    /** Name of the field with the terms of the title alone, or null if the title has no field of its own. */
    String title() {
        return title;
    }

    /** What of a text is indexed in this field. */
    public List<TextTerm> of(AnalyzedText text) {
        return switch (this) {
            case STEMS -> text.stems();
            case ENTRIES -> text.entries();
            case ENGLISH -> text.likely();
            case LESS_LIKELY_ENGLISH -> text.lessLikely();
        };
    }
}

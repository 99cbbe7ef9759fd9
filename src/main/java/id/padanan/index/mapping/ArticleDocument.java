package id.padanan.index.mapping;

import id.padanan.article.Article;
import id.padanan.article.PublicationDate;
import id.padanan.index.duplicates.GroupMembership;
import id.padanan.index.duplicates.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** An article in the index: what is shown of it, the terms that it is found by, and facts for filters, facets and updates. */
@SearchEntity
@Indexed(index = ArticleDocument.INDEX)
public final class ArticleDocument {
    /** Hibernate Search's name of the index; the readers' aliases and generations start with it, too. */
    public static final String INDEX = "padanan-article";

    /** Elasticsearch's own analyzer that takes terms as they are, between spaces. */
    private static final String TERMS = "whitespace";

    @DocumentId
    @KeywordField(name = ArticleFields.ID, sortable = Sortable.YES)
    final String id;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String title;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final List<String> body;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String caption;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String place;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String author;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String titleGloss;

    @FullTextField(analyzer = TERMS)
    final String titleWords;

    @FullTextField(analyzer = TERMS)
    final String titleGlossWords;

    @FullTextField(analyzer = TERMS)
    final List<String> bodyWords;

    @FullTextField(analyzer = TERMS)
    final String authorWords;

    @FullTextField(analyzer = TERMS)
    final String titleStems;

    @FullTextField(analyzer = TERMS)
    final String stems;

    @FullTextField(analyzer = TERMS, norms = Norms.NO)
    final String entries;

    @FullTextField(analyzer = TERMS)
    final String titleEnglish;

    @FullTextField(analyzer = TERMS)
    final String english;

    @FullTextField(analyzer = TERMS)
    final String lessLikelyEnglish;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final String source;

    @KeywordField(projectable = Projectable.YES)
    final String language;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String url;

    /** Day of publication, for filters. */
    @GenericField
    final LocalDate published;

    /** Moment of publication, for the order of hits. */
    @GenericField(sortable = Sortable.YES)
    final Instant publishedAt;

    /** Publication as the input gave it, for display. */
    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    final String publishedText;

    /** Year and month of publication, {@code 2025-08}, for facets. */
    @KeywordField(aggregable = Aggregable.YES)
    final String publishedMonth;

    /** The file that the article was read from. */
    @KeywordField(sortable = Sortable.YES)
    final String origin;

    /** Tells whether the article has changed. */
    @KeywordField(searchable = Searchable.NO, sortable = Sortable.YES)
    final String fingerprint;

    /** What it has in common with further versions of its text, and with no other article. */
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES, sortable = Sortable.YES)
    final String group;

    /**
     * Tells whether later articles are further versions of it. Kept with every article, though the first of each group would
     * do, since any may have to stand in for one that is removed; copies are few.
     */
    @KeywordField(searchable = Searchable.NO, sortable = Sortable.YES)
    final String signature;

    /**
     * Makes the document of an article.
     *
     * @param terms what it is found by
     * @param origin the file that it was read from
     * @param membership where it stands among near-copies
     */
    public ArticleDocument(Article article, ArticleTerms terms, String origin, GroupMembership membership) {
        Optional<PublicationDate> date = Optional.ofNullable(article.published());
        id = article.id().value();
        title = article.title();
        body = article.body();
        caption = article.caption();
        place = article.place();
        author = article.author();
        titleGloss = terms.titleGloss();
        titleWords = terms.titleWords();
        titleGlossWords = terms.titleGlossWords();
        bodyWords = terms.bodyWords();
        authorWords = terms.authorWords();
        titleStems = terms.titleStems();
        stems = terms.stems();
        entries = terms.entries();
        titleEnglish = terms.titleEnglish();
        english = terms.english();
        lessLikelyEnglish = terms.lessLikelyEnglish();
        source = article.source();
        language = article.language().code();
        url = article.url();
        published = date.map(PublicationDate::day).orElse(null);
        publishedAt = date.map(PublicationDate::moment).orElse(null);
        publishedText = date.map(PublicationDate::text).orElse(null);
        publishedMonth = date.map(d -> d.day().format(DateTimeFormatter.ofPattern("uuuu-MM")))
                .orElse(null);
        this.origin = origin;
        fingerprint = Fingerprint.of(article, origin);
        group = membership.group().value();
        signature = Optional.ofNullable(membership.signature())
                .map(Signature::encoded)
                .orElse(null);
    }
}

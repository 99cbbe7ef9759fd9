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

/** An article as it stands in the index. Each text has a stemmed field and one of exact words beside it. */
@SearchEntity
@Indexed(index = ArticleDocument.INDEX)
public final class ArticleDocument {
    /** Hibernate Search's name of the index; the readers' aliases and generations start with it, too. */
    public static final String INDEX = "padanan-article";

    @DocumentId
    @KeywordField(name = ArticleFields.ID, sortable = Sortable.YES)
    final String id;

    @FullTextField(analyzer = IndexAnalysis.INDONESIAN, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.TITLE_EXACT, analyzer = IndexAnalysis.EXACT)
    final String title;

    @FullTextField(analyzer = IndexAnalysis.INDONESIAN, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.BODY_EXACT, analyzer = IndexAnalysis.EXACT)
    final List<String> body;

    @FullTextField(analyzer = IndexAnalysis.INDONESIAN, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.CAPTION_EXACT, analyzer = IndexAnalysis.EXACT)
    final String caption;

    @FullTextField(analyzer = IndexAnalysis.INDONESIAN, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.PLACE_EXACT, analyzer = IndexAnalysis.EXACT)
    final String place;

    @FullTextField(analyzer = IndexAnalysis.INDONESIAN, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.AUTHOR_EXACT, analyzer = IndexAnalysis.EXACT)
    final String author;

    @FullTextField(analyzer = IndexAnalysis.ENGLISH, projectable = Projectable.YES)
    @FullTextField(name = ArticleFields.TITLE_GLOSS_EXACT, analyzer = IndexAnalysis.EXACT)
    final String titleGloss;

    @FullTextField(analyzer = IndexAnalysis.ENGLISH)
    final List<String> bodyGloss;

    /** Without norms: how many equivalents a word has must not make its text count as long. */
    @FullTextField(analyzer = IndexAnalysis.ENGLISH, norms = Norms.NO)
    final List<String> titleEquivalents;

    @FullTextField(analyzer = IndexAnalysis.ENGLISH, norms = Norms.NO)
    final List<String> bodyEquivalents;

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
     * @param english what the article is found by in English
     * @param origin the file that it was read from
     * @param membership where it stands among near-copies
     */
    public ArticleDocument(Article article, EnglishText english, String origin, GroupMembership membership) {
        Optional<PublicationDate> date = Optional.ofNullable(article.published());
        id = article.id().value();
        title = article.title();
        body = article.body();
        caption = article.caption();
        place = article.place();
        author = article.author();
        titleGloss = english.titleReading();
        bodyGloss = english.bodyReadings();
        titleEquivalents = english.titleEquivalents();
        bodyEquivalents = english.bodyEquivalents();
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

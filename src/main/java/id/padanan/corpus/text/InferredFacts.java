package id.padanan.corpus.text;

import id.padanan.article.PublicationDate;
import id.padanan.corpus.text.Evidence.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the facts inferred from one raw text, with their evidence. Keeps the first title, author and so on. */
final class InferredFacts {
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<SourceClaim> claims = new ArrayList<>();
    private String title;
    private String author;
    private String place;
    private PublicationDate published;

    void note(Fact fact, String value, Line line) {
        evidence.add(new Evidence(fact, value, line.number(), line.text()));
    }

    void boilerplate(Line line) {
        note(Fact.BOILERPLATE, line.text(), line);
    }

    void credit(Line line) {
        note(Fact.CREDIT, line.text(), line);
    }

    void title(String value, Line line) {
        title = value;
        note(Fact.TITLE, value, line);
    }

    void author(String value, Line line) {
        if (author == null) {
            author = value;
        }
        note(Fact.AUTHOR, value, line);
    }

    void place(String value, Line line) {
        place = value;
        note(Fact.PLACE, value, line);
    }

    void published(PublicationDate value, Line line) {
        if (published == null) {
            published = value;
        }
        note(Fact.PUBLISHED, value.text(), line);
    }

    void caption(String value, Line line) {
        captions.add(value);
        note(Fact.CAPTION, value, line);
    }

    void claim(String source, SourceClaim.Sign sign, Line line) {
        claims.add(new SourceClaim(source, sign, line));
    }

    List<SourceClaim> claims() {
        return claims;
    }

    String title() {
        return title;
    }

    RawText toRawText(List<Line> body, String source) {
        return new RawText(
                title,
                body.stream().map(Line::text).toList(),
                source,
                author,
                published,
                place,
                captions.isEmpty() ? null : String.join("; ", captions),
                evidence.stream()
                        .sorted(Comparator.comparingInt(Evidence::line))
                        .toList());
    }
}

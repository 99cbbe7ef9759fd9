package id.padanan.corpus.text;

import id.padanan.article.PublicationDate;
import id.padanan.corpus.text.SourceClaim.Sign;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines above and below the text that credit an author, editor or outlet, or give a date. */
final class Credits {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MAX_LENGTH = 160;
    private static final int MAX_ROLE_LENGTH = 70;

    private static final Pattern SEGMENT_END = Pattern.compile(" ?[|•] ?| [–—-] | ?/ (?=\\p{L}+ ?:)");

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final Pattern PERSON =
            Pattern.compile(NAME_WORD + "(?:,? (?:" + NAME_WORD + "|dan|and|&|bin|binti|van|von|de|al)){1,8}");

    /** "Penulis: Ani Lestari"; group 1 is the name. */
    private static final Pattern BYLINE_WITH_COLON = Pattern.compile(
            "(?:oleh|by|penulis|reporter|pewarta|jurnalis|wartawan|kontributor|laporan|rep) ?: ?(.+)", FLAGS);

    /** "Oleh Ani Lestari"; counts only if group 1 looks like a name, because "Oleh karena itu" is not a byline. */
    private static final Pattern BYLINE = Pattern.compile("(?:oleh|by|penulis|reporter|pewarta) (.+)", FLAGS);

    private static final Pattern OTHER_CREDIT = Pattern.compile(
            "(?:editor|penyunting|penerjemah|redaktur|red|uploader|sumber|source|translator|produser|videografer) ?: ?.+"
                    + "|(?:diperbarui|updated)\\b.{0,60}\\d.*|\\d{1,2}[.:]\\d{2}(?: WI(?:B|TA|T))?",
            FLAGS);

    private static final Pattern ROLE = Pattern.compile(
            "(?:\\p{L}+ ){0,4}(?:reporter|koresponden|wartawan|jurnalis|editor|kontributor|penulis|analis|redaktur"
                    + "|kolumnis|produser|fotografer|correspondent|journalist|presenter|columnist|producer)\\b.*",
            FLAGS);

    /** "(abc/def)", the initials with which Indonesian desks sign. */
    private static final Pattern INITIALS = Pattern.compile("\\([a-z]{2,5}(?:[/-][a-z]{2,5})*\\)");

    private final SourceMarks marks;

    Credits(SourceMarks marks) {
        this.marks = marks;
    }

    /** What a line credits. */
    enum CreditKind {
        NONE,
        /** An author, possibly with other credits. */
        AUTHOR,
        /** An outlet, a date or an editor, but no author. */
        OTHER
    }

    /** Notes the credits of a line. Returns which kind of credit line it is. */
    CreditKind note(Line line, InferredFacts facts) {
        if (line.text().length() > MAX_LENGTH) {
            return CreditKind.NONE;
        }
        if (INITIALS.matcher(line.text()).matches()) {
            facts.credit(line);
            return CreditKind.OTHER;
        }
        String[] segments = SEGMENT_END.split(line.text(), -1);
        boolean naming = false;
        for (String segment : segments) {
            boolean person = segments.length > 1
                    && isPerson(segment)
                    && marks.publisher(segment).isEmpty();
            if (!person && !isCredit(segment)) {
                return CreditKind.NONE;
            }
            naming |= !person;
        }
        if (!naming) {
            return CreditKind.NONE;
        }
        facts.credit(line);
        boolean author = false;
        for (String segment : segments) {
            author |= noteSegment(segment, line, facts);
        }
        return author ? CreditKind.AUTHOR : CreditKind.OTHER;
    }

    private boolean isCredit(String segment) {
        return marks.publisher(segment).isPresent()
                || PrintedDate.parse(segment).isPresent()
                || OTHER_CREDIT.matcher(segment).matches()
                || author(segment).isPresent();
    }

    /** Notes one segment of a credit line. Returns whether it names an author. */
    private boolean noteSegment(String segment, Line line, InferredFacts facts) {
        Optional<String> outlet = marks.publisher(segment);
        Optional<PublicationDate> date = PrintedDate.parse(segment);
        if (outlet.isPresent()) {
            facts.claim(outlet.get(), Sign.BYLINE, line);
        } else if (date.isPresent()) {
            facts.published(date.get(), line);
        } else if (!OTHER_CREDIT.matcher(segment).matches()) {
            noteAuthor(author(segment).orElse(segment), line, facts);
            return true;
        }
        return false;
    }

    /** Notes an author, and the outlet if one follows the name: "Kate Whannel, BBC News". */
    void noteAuthor(String name, Line line, InferredFacts facts) {
        int comma = name.lastIndexOf(", ");
        Optional<String> outlet = comma < 0 ? Optional.empty() : marks.publisher(name.substring(comma + 2));
        outlet.ifPresent(source -> facts.claim(source, Sign.BYLINE, line));
        facts.author(outlet.isPresent() ? name.substring(0, comma) : name, line);
    }

    private static Optional<String> author(String segment) {
        Matcher labelled = BYLINE_WITH_COLON.matcher(segment);
        if (labelled.matches()) {
            return Optional.of(labelled.group(1));
        }
        Matcher byline = BYLINE.matcher(segment);
        return byline.matches() && isPerson(byline.group(1)) ? Optional.of(byline.group(1)) : Optional.empty();
    }

    /** Returns whether a text looks like the name of one or two people. */
    static boolean isPerson(String text) {
        return PERSON.matcher(text).matches();
    }

    /** Returns whether a line under a name gives that person's role at the outlet. */
    boolean isRole(String text) {
        return text.length() <= MAX_ROLE_LENGTH
                && Sentences.isHeading(text)
                && ROLE.matcher(text).matches();
    }

    /** Notes the outlet in a role: "Koresponden BBC News di Kyiv". */
    void noteRole(Line line, InferredFacts facts) {
        facts.credit(line);
        marks.publisherWithin(line.text()).ifPresent(source -> facts.claim(source, Sign.BYLINE, line));
    }

    boolean isOutlet(String text) {
        return marks.publisher(text).isPresent();
    }
}

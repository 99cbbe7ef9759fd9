package id.padanan.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes photo captions that are marked by a word before them or a credit after them. */
final class Captions {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MAX_LENGTH = 300;
    private static final String PHOTO =
            "(?:foto|photo|gambar|ilustrasi|image|caption|(?:keterangan|ket\\.?) (?:foto|gambar))";

    private static final Pattern LABELLED =
            Pattern.compile(PHOTO + " ?: ?(.+)|\\(" + PHOTO + " ?[:/] ?([^()]+)\\)", FLAGS);

    private static final Pattern WITH_PHOTO_CREDIT =
            Pattern.compile(".+\\((?:foto|photo|dok\\.?|dokumentasi|istimewa)\\b[^()]{0,60}\\)", FLAGS);

    /** "(AFP/JANE DOE)"; counts only if group 1 is a known agency or outlet. */
    private static final Pattern WITH_AGENCY_CREDIT = Pattern.compile(".+\\(([^()/]{2,40})/[^()]{2,60}\\)");

    private static final Pattern PHOTO_SERVICE = Pattern.compile("ANTARA FOTO|AP Photo|Getty Images|EPA|Shutterstock");

    private final SourceMarks marks;

    Captions(SourceMarks marks) {
        this.marks = marks;
    }

    /** Returns the lines that are not captions, and records the captions. */
    List<Line> remove(List<Line> lines, InferredFacts facts) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            caption(line.text()).ifPresentOrElse(caption -> facts.caption(caption, line), () -> kept.add(line));
        }
        return kept;
    }

    private Optional<String> caption(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Optional.of(labelled.group(1) != null ? labelled.group(1) : labelled.group(2));
        }
        Matcher credited = WITH_AGENCY_CREDIT.matcher(text);
        boolean agencyCredit = credited.matches()
                && (marks.publisher(credited.group(1)).isPresent()
                        || PHOTO_SERVICE.matcher(credited.group(1)).matches());
        return agencyCredit || WITH_PHOTO_CREDIT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}

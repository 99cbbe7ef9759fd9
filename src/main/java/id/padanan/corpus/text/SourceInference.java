package id.padanan.corpus.text;

import id.padanan.article.Source;
import id.padanan.corpus.text.Evidence.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whose article a raw text is. A publisher that the page names comes first, by the strength of the sign; an
 * agency so named counts only where nobody else is, as outlets print agencies' reports. Where nobody is named, the one
 * agency that speaks as the reporting voice is the source. Else nobody is.
 */
final class SourceInference {
    private final SourceMarks marks;

    SourceInference(SourceMarks marks) {
        this.marks = marks;
    }

    /** The key of the source, which is noted with its evidence unless it is {@link Source#OTHER} for want of any. */
    String infer(List<Line> body, InferredFacts findings) {
        Optional<SourceClaim> named = findings.claims().stream()
                .min(Comparator.comparing((SourceClaim claim) -> marks.isAgency(claim.source()))
                        .thenComparing(SourceClaim::sign)
                        .thenComparing(claim -> claim.line().number()));
        if (named.isPresent()) {
            findings.note(Fact.SOURCE, named.get().source(), named.get().line());
            return named.get().source();
        }
        Map<String, Line> voices = voices(body);
        if (voices.size() != 1) {
            return Source.OTHER;
        }
        voices.forEach((source, line) -> findings.note(Fact.SOURCE, source, line));
        return voices.keySet().iterator().next();
    }

    private Map<String, Line> voices(List<Line> body) {
        Map<String, Line> voices = new HashMap<>();
        for (Line line : body) {
            marks.voicesIn(line.text()).forEach(source -> voices.putIfAbsent(source, line));
        }
        return voices;
    }
}

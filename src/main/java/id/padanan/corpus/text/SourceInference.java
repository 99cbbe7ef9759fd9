package id.padanan.corpus.text;

import id.padanan.article.Source;
import id.padanan.corpus.text.Evidence.Fact;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines the source of a raw text. Prefers a publisher named on the page, by the reliability of the sign. An agency
 * counts as publisher only if no other outlet is named, because outlets print agencies' reports. If no publisher is
 * named and exactly one agency speaks as the reporting voice, that agency is the source. Otherwise the source is
 * unknown.
 */
final class SourceInference {
    private final SourceMarks marks;

    SourceInference(SourceMarks marks) {
        this.marks = marks;
    }

    /**
     * Returns the key of the source and notes its evidence. Returns {@link Source#OTHER} without evidence if the source
     * is unknown.
     */
    String infer(List<Line> body, InferredFacts facts) {
        Optional<SourceClaim> named = facts.claims().stream()
                .min(Comparator.comparing((SourceClaim claim) -> marks.isAgency(claim.source()))
                        .thenComparing(SourceClaim::sign)
                        .thenComparing(claim -> claim.line().number()));
        if (named.isPresent()) {
            facts.note(Fact.SOURCE, named.get().source(), named.get().line());
            return named.get().source();
        }
        Map<String, Line> voices = voices(body);
        if (voices.size() != 1) {
            return Source.OTHER;
        }
        voices.forEach((source, line) -> facts.note(Fact.SOURCE, source, line));
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

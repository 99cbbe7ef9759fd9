package id.padanan.api;

import id.padanan.glossary.term.TermPair;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code GET /api/v1/glossary}. */
public record GlossaryResponse(
        @Schema(description = "The text that was looked up") String query,

        @Schema(description = "Term pairs that contain it on either side, best first")
        List<Pair> pairs) {

    /** An Indonesian term and its English equivalents. */
    public record Pair(
            @Schema(description = "The Indonesian term") String indonesian,

            @Schema(description = "Its English equivalents, best first")
            List<EnglishEquivalent> english,

            @Schema(description = "Part of speech of its most common sense, such as n or v")
            String partOfSpeech,

            @Schema(description = "Subject, such as politics")
            String subject,

            @Schema(description = "A sense label or a warning, or empty")
            String note) {
        static Pair of(TermPair pair) {
            return new Pair(
                    pair.term(),
                    pair.equivalents().stream()
                            .map(each -> new EnglishEquivalent(each.text(), each.weight()))
                            .toList(),
                    pair.partOfSpeech().code(),
                    pair.subject(),
                    pair.note());
        }
    }

    /** An English equivalent. */
    public record EnglishEquivalent(
            @Schema(description = "The English word or phrase")
            String text,

            @Schema(description = "How often the term means this, above 0 and up to 1")
            double weight) {}
}

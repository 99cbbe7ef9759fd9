package id.padanan.cli.index;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.padanan.index.job.IndexingSummary;
import id.padanan.index.run.IndexingCounts;
import java.util.Locale;

/** Summary of an indexing run for programs. The keys are documented with the command. */
@JsonPropertyOrder({
    "mode",
    "read",
    "indexed",
    "added",
    "changed",
    "unchanged",
    "removed",
    "rejected",
    "warnings",
    "furtherVersions",
    "elapsedMillis",
    "live",
    "generation",
    "failure"
})
record SummaryJson(
        String mode,
        long read,
        long indexed,
        long added,
        long changed,
        long unchanged,
        long removed,
        long rejected,
        long warnings,
        long furtherVersions,
        long elapsedMillis,
        boolean live,
        String generation,
        String failure) {
    /** Returns the summary as one line of JSON. */
    static String of(IndexingSummary summary) {
        IndexingCounts counts = summary.counts();
        SummaryJson json = new SummaryJson(
                summary.mode().name().toLowerCase(Locale.ROOT),
                counts.read(),
                counts.indexed(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.removed(),
                counts.rejected(),
                counts.warnings(),
                counts.furtherVersions(),
                summary.elapsed().toMillis(),
                summary.live(),
                summary.generation() == null ? null : summary.generation().indexName(),
                summary.failure());
        try {
            return new ObjectMapper().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values is always JSON", e);
        }
    }
}

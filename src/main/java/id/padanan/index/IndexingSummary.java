package id.padanan.index;

import id.padanan.corpus.CorpusWarning;
import id.padanan.corpus.Rejection;
import java.time.Duration;
import java.util.List;

/**
 * What an indexing run did.
 *
 * @param indexed number of articles in the new generation
 * @param rejections files and records that could not become articles, in the order read
 * @param warnings oddities that kept no article out, in the order read
 * @param elapsed time the run took
 * @param live whether the new generation is the one that readers now search
 * @param failure why it is not, without a full stop at its end, or null
 */
public record IndexingSummary(
        long indexed,
        List<Rejection> rejections,
        List<CorpusWarning> warnings,
        Duration elapsed,
        boolean live,
        String failure) {
    public IndexingSummary {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }

    /** Number of files and records that were read. */
    public long read() {
        return indexed + rejections.size();
    }
}

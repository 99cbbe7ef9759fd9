package id.padanan.web.home;

import id.padanan.web.page.Choice;
import id.padanan.web.results.HitView;
import java.time.Instant;
import java.util.List;

/**
 * The content of the status page.
 *
 * @param sources sources that have articles, largest first; each link searches within one source
 * @param newest the article with the latest date, or null if no article has a date
 * @param since when the live index was built or last updated, or null if there is none
 * @param runningArticles number of articles read so far by a running job, or null if none is running
 * @param termPairs number of term pairs in the glossary
 * @param version version of this software
 */
public record StatusView(
        List<Choice> sources, HitView newest, Instant since, Long runningArticles, long termPairs, String version) {
    /** Number of all articles. */
    public long total() {
        return sources.stream().mapToLong(Choice::count).sum();
    }
}

package id.padanan.web.home;

import id.padanan.web.page.Choice;
import id.padanan.web.results.HitView;
import java.time.Instant;
import java.util.List;

/**
 * What the site holds at the moment.
 *
 * @param sources the sources that have articles, most articles first; each link searches within one
 * @param newest the article published last, or null where none has a date
 * @param since when what is searched was indexed or last brought up to date, or null where nothing is
 * @param runningArticles how many articles a running job has read so far, or null where none runs
 * @param termPairs size of the glossary
 * @param version version of this software
 */
public record StatusView(
        List<Choice> sources, HitView newest, Instant since, Long runningArticles, long termPairs, String version) {
    /** Number of all articles. */
    public long total() {
        return sources.stream().mapToLong(Choice::count).sum();
    }
}

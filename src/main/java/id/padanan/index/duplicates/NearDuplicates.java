package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups near-duplicate articles, such as an agency story run by several outlets. An article joins the group whose
 * first article is most similar, if their shingles have a Jaccard index of at least 0.5; else it starts a new group.
 * The result depends only on the order of the articles.
 *
 * <p>Candidates are found by locality-sensitive hashing: groups that agree with the article in all three values of at
 * least one of 16 bands of their signatures. The probability of finding a text is 88% at a Jaccard index of 0.5, 98% at
 * 0.6 and 99.9% at 0.7 (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, section 3.4). Articles are
 * compared only with the first article of each group, which prevents groups from drifting. A million groups take about
 * 200 MB.
 *
 * <p>Not thread-safe, except that {@link MinHash#sign} may run concurrently.
 */
public final class NearDuplicates {
    /** Minimum Jaccard index of near-duplicates. A story and its first half reach it. */
    static final double MIN_SIMILARITY = 0.5;

    private static final int BANDS = 16;

    private final GroupHeads heads = new GroupHeads();
    private final List<Band> bands = IntStream.range(0, BANDS)
            .mapToObj(number -> new Band(heads, number * Band.VALUES))
            .toList();
    private int best;
    private int bestEqualValues;

    /**
     * Adds an article and returns the key of its group.
     *
     * @param key key of the new group if no earlier article is similar: an id that no other group has
     * @param body its paragraphs
     * @return the key of its group; a text of fewer than 30 words is always alone in its group
     */
    public ArticleId group(ArticleId key, List<String> body) {
        return join(key, body).group();
    }

    /** Like {@link #group(ArticleId, List)}, but also returns the article's signature. */
    public GroupMembership join(ArticleId key, List<String> body) {
        Optional<Signature> signature = MinHash.sign(body);
        ArticleId group = signature.map(signed -> group(key, signed)).orElse(key);
        return new GroupMembership(group, signature.orElse(null));
    }

    /** Like {@link #group(ArticleId, List)}, for an article whose signature is known. */
    public ArticleId group(ArticleId key, Signature signature) {
        Optional<ArticleId> known = find(signature);
        if (known.isEmpty()) {
            begin(key, signature);
        }
        return known.orElse(key);
    }

    /** The group that an article with this signature would join, if any. */
    public Optional<ArticleId> find(Signature signature) {
        best = -1;
        bestEqualValues = 0;
        bands.forEach(band -> band.forEachMatch(signature, head -> compare(head, signature)));
        return Signature.estimate(bestEqualValues) >= MIN_SIMILARITY ? Optional.of(heads.id(best)) : Optional.empty();
    }

    /** Of equally similar groups, the earliest wins. */
    private void compare(int head, Signature signature) {
        int equal = heads.equalValues(head, signature);
        if (equal > bestEqualValues || (equal == bestEqualValues && head < best)) {
            best = head;
            bestEqualValues = equal;
        }
    }

    /** Adds a group without looking for similar ones. Used to restore the groups of an existing index. */
    public void begin(ArticleId key, Signature signature) {
        int head = heads.add(key, signature);
        bands.forEach(band -> band.add(head));
    }

    /** Number of groups so far, of one article or more. */
    public int groups() {
        return heads.size();
    }

    /** Heap size of the tables in bytes. */
    long bytes() {
        return heads.bytes() + bands.stream().mapToLong(Band::bytes).sum();
    }
}

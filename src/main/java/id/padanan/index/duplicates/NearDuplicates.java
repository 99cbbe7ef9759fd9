package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups articles that tell the same text: an agency's story as several outlets run it, or one text taken in twice. An
 * article joins the group whose first article its own text resembles most, if their shingles have half or more in common;
 * else it begins a group. Which group that is depends on the order of the articles alone.
 *
 * <p>Groups to compare with are found by locality-sensitive hashing: those that agree with the article in all three values
 * of one of 16 bands of their signatures. Texts with 0.5 of their shingles in common are found so with a chance of 88%, with
 * 0.6 of 98%, with 0.7 of 99.9% (J. Leskovec, A. Rajaraman, J. Ullman, Mining of Massive Datasets, section 3.4). Only the
 * first article of each group is compared with, so that groups do not drift; a million groups take about 200 MB.
 *
 * <p>For use by one thread at a time. {@link MinHash#sign} may be called by others beside it.
 */
public final class NearDuplicates {
    /** Least Jaccard index of two versions of one text. A story cut to its first half comes to it. */
    static final double LEAST_SIMILARITY = 0.5;

    private static final int BANDS = 16;

    private final GroupHeads heads = new GroupHeads();
    private final List<Band> bands = IntStream.range(0, BANDS)
            .mapToObj(number -> new Band(heads, number * Band.VALUES))
            .toList();
    private int best;
    private int mostEqual;

    /**
     * The group of an article.
     *
     * @param key what to call the group if the article is like no earlier one: an id that no other group has
     * @param body its paragraphs
     * @return the key of its group; a text of fewer than 30 words is always alone
     */
    public ArticleId group(ArticleId key, List<String> body) {
        return join(key, body).group();
    }

    /** Like {@link #group(ArticleId, List)}, with what is to be stored of the article's own text. */
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

    /** The group that an article of this signature would join, if there is one. */
    public Optional<ArticleId> find(Signature signature) {
        best = -1;
        mostEqual = 0;
        bands.forEach(band -> band.forEachLike(signature, head -> compare(head, signature)));
        return Signature.estimate(mostEqual) >= LEAST_SIMILARITY ? Optional.of(heads.id(best)) : Optional.empty();
    }

    /** Of groups that are equally like, the earliest is the best. */
    private void compare(int head, Signature signature) {
        int equal = heads.equalValues(head, signature);
        if (equal > mostEqual || (equal == mostEqual && head < best)) {
            best = head;
            mostEqual = equal;
        }
    }

    /**
     * Begins a group without asking what it is like: to restore the groups of an existing index, each by the signature
     * stored with its first article, or with another where that is gone.
     */
    public void begin(ArticleId key, Signature signature) {
        int head = heads.add(key, signature);
        bands.forEach(band -> band.add(head));
    }

    /** Number of groups so far, of one article or more. */
    public int groups() {
        return heads.size();
    }

    /** Bytes of heap that the tables take. */
    long bytes() {
        return heads.bytes() + bands.stream().mapToLong(Band::bytes).sum();
    }
}

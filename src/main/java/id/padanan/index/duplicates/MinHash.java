package id.padanan.index.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes signatures of texts over shingles of three words in lower case. One hash of each shingle serves all 64 values, each
 * being the least hash of a range of its own; an empty range takes over the next one's (A. Shrivastava and P. Li, Densifying
 * one permutation hashing via rotation, 2014). Safe for use by several threads.
 *
 * <p>Signatures are stored with articles, so that a change of this class calls for a new index.
 */
public final class MinHash {
    /** Shorter texts have too few shingles to tell a copy from a coincidence: captions, corrections, programme notes. */
    static final int LEAST_WORDS = 30;

    /** FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    /** The range of a hash is its highest bits. */
    private static final int RANGE_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(Signature.VALUES);

    /** Parts a value taken over from the next range from one taken over from the range after. */
    private static final long DISTANCE_STEP = 151;

    private static final long NONE = -1;

    /** Unsigned. */
    private final long[] least = new long[Signature.VALUES];

    private long lastWord;
    private long lastButOneWord;
    private int words;

    private MinHash() {
        Arrays.fill(least, NONE);
    }

    /** The signature of an article's paragraphs; nothing if they have fewer than 30 words in all. */
    public static Optional<Signature> sign(List<String> body) {
        MinHash hash = new MinHash();
        body.forEach(hash::addWords);
        return hash.words < LEAST_WORDS ? Optional.empty() : Optional.of(new Signature(hash.values()));
    }

    /** Words are runs of letters and digits. */
    private void addWords(String paragraph) {
        long word = FNV_OFFSET;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * FNV_PRIME;
            } else if (word != FNV_OFFSET) {
                addWord(word);
                word = FNV_OFFSET;
            }
        }
        if (word != FNV_OFFSET) {
            addWord(word);
        }
    }

    private void addWord(long word) {
        words++;
        if (words > 2) {
            long shingle = mixed(mixed(mixed(lastButOneWord) + lastWord) + word);
            int range = (int) (shingle >>> RANGE_SHIFT);
            if (Long.compareUnsigned(shingle, least[range]) < 0) {
                least[range] = shingle;
            }
        }
        lastButOneWord = lastWord;
        lastWord = word;
    }

    /** The finalizer of MurmurHash3, by A. Appleby: every bit comes to depend on every other. */
    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private byte[] values() {
        byte[] values = new byte[Signature.VALUES];
        for (int range = 0; range < values.length; range++) {
            int distance = 0;
            while (least[(range + distance) % values.length] == NONE) {
                distance++;
            }
            values[range] = (byte) (least[(range + distance) % values.length] + distance * DISTANCE_STEP);
        }
        return values;
    }
}

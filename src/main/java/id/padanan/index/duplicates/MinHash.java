package id.padanan.index.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Computes MinHash signatures of texts over lower-case shingles of three words. Each shingle is hashed once; the hash
 * range is divided into 64 bins, and each value is the minimum of one bin. An empty bin borrows from the next one (A.
 * Shrivastava and P. Li, Densifying one permutation hashing via rotation, 2014). Safe for use by several threads.
 *
 * <p>Signatures are stored with articles: a change to this algorithm requires a rebuilt index.
 */
public final class MinHash {
    /** Shorter texts, such as captions and corrections, have too few shingles for a reliable comparison. */
    static final int MIN_WORDS = 30;

    /** Constants of FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    /** The highest bits of a hash select its bin. */
    private static final int BIN_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(Signature.VALUES);

    /** Makes values borrowed over different distances differ. */
    private static final long DISTANCE_STEP = 151;

    private static final long EMPTY = -1;

    /** The minimum of each bin, unsigned. */
    private final long[] minima = new long[Signature.VALUES];

    private long lastWord;
    private long secondLastWord;
    private int words;

    private MinHash() {
        Arrays.fill(minima, EMPTY);
    }

    /** The signature of an article's paragraphs; empty if they have fewer than 30 words in total. */
    public static Optional<Signature> sign(List<String> body) {
        MinHash hash = new MinHash();
        body.forEach(hash::addWords);
        return hash.words < MIN_WORDS ? Optional.empty() : Optional.of(new Signature(hash.values()));
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
            long shingle = mixed(mixed(mixed(secondLastWord) + lastWord) + word);
            int bin = (int) (shingle >>> BIN_SHIFT);
            if (Long.compareUnsigned(shingle, minima[bin]) < 0) {
                minima[bin] = shingle;
            }
        }
        secondLastWord = lastWord;
        lastWord = word;
    }

    /** The finalizer of MurmurHash3, by A. Appleby: every input bit affects every output bit. */
    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private byte[] values() {
        byte[] values = new byte[Signature.VALUES];
        for (int bin = 0; bin < values.length; bin++) {
            int distance = 0;
            while (minima[(bin + distance) % values.length] == EMPTY) {
                distance++;
            }
            values[bin] = (byte) (minima[(bin + distance) % values.length] + distance * DISTANCE_STEP);
        }
        return values;
    }
}

package id.padanan.corpus.intake;

import id.padanan.article.ArticleId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * The ids claimed so far in one read, and by whom. A million take about 50 MB, a third of what a map of strings
 * would, and 8 to 16 more where each comes from a file of its own.
 *
 * <p>An id is known by the first 128 bits of its SHA-256, in a hash table with open addressing and linear probing. Two
 * different ids with the same 128 bits would make the second look taken; with a billion ids that has a chance of one in
 * 10^20, and nobody knows how to do it on purpose, so it is treated as impossible.
 */
public final class ClaimedIds {
    private static final int INITIAL_SLOTS = 1 << 10;

    /** A slot holds the two halves of the fingerprint and the claimant: file number from 1 in the high half, line. */
    private static final int LONGS_PER_SLOT = 3;

    private final MessageDigest sha256 = sha256();
    private final FileNameTable files = new FileNameTable();
    private long[] slots = new long[INITIAL_SLOTS * LONGS_PER_SLOT];
    private int size;

    ClaimedIds() {}

    /** Claims an id for a place; answers what place has it, in words, if it is taken, and then changes nothing. */
    Optional<String> claim(ArticleId id, InputLocation place) {
        ByteBuffer fingerprint = fingerprint(id);
        long high = fingerprint.getLong();
        long low = fingerprint.getLong();
        int slot = find(slots, high, low);
        if (slots[slot + 2] != 0) {
            return Optional.of(claimant(slots[slot + 2]));
        }
        fill(slots, slot, high, low, pack(place));
        size++;
        growIfCrowded();
        return Optional.empty();
    }

    /** Number of ids. */
    public int size() {
        return size;
    }

    /** Whether this id was claimed; for a single thread. */
    public boolean contains(ArticleId id) {
        ByteBuffer fingerprint = fingerprint(id);
        return slots[find(slots, fingerprint.getLong(), fingerprint.getLong()) + 2] != 0;
    }

    private ByteBuffer fingerprint(ArticleId id) {
        return ByteBuffer.wrap(sha256.digest(id.value().getBytes(StandardCharsets.US_ASCII)));
    }

    /** The start of the slot that holds the fingerprint, or of the free one where it belongs. */
    private static int find(long[] slots, long high, long low) {
        int slotMask = slots.length / LONGS_PER_SLOT - 1;
        int number = (int) high & slotMask;
        int slot = number * LONGS_PER_SLOT;
        while (slots[slot + 2] != 0 && (slots[slot] != high || slots[slot + 1] != low)) {
            number = (number + 1) & slotMask;
            slot = number * LONGS_PER_SLOT;
        }
        return slot;
    }

    private static void fill(long[] slots, int slot, long high, long low, long claimant) {
        slots[slot] = high;
        slots[slot + 1] = low;
        slots[slot + 2] = claimant;
    }

    private void growIfCrowded() {
        if (size * (long) LONGS_PER_SLOT * 3 < slots.length * 2L) {
            return;
        }
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (int slot = 0; slot < slots.length; slot += LONGS_PER_SLOT) {
            if (slots[slot + 2] != 0) {
                int target = find(larger, slots[slot], slots[slot + 1]);
                fill(larger, target, slots[slot], slots[slot + 1], slots[slot + 2]);
            }
        }
        slots = larger;
    }

    private long pack(InputLocation place) {
        return ((long) files.number(place.file()) << Integer.SIZE) | (place.line() == null ? 0 : place.line());
    }

    private String claimant(long packed) {
        int line = (int) packed;
        return InputLocation.inWords(files.name((int) (packed >>> Integer.SIZE)), line == 0 ? null : line);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

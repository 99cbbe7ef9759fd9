package id.padanan.corpus.intake;

import id.padanan.article.ArticleId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * Records which ids were claimed during one read, and where. A million ids take about 50 MB, a third of the memory of a
 * map of strings, plus 8 to 16 MB if every article has its own file.
 *
 * <p>Stores only the first 128 bits of each id's SHA-256, in a hash table with open addressing and linear probing. If
 * two ids shared these bits, the second would be treated as taken. For a billion ids the probability is one in 10^20,
 * and no method is known to construct such ids, so this case is ignored.
 */
public final class ClaimedIds {
    private static final int INITIAL_SLOTS = 1 << 10;

    /**
     * Each slot has three longs: the two halves of the fingerprint, and the claiming location with the file number
     * (from 1) in the high half and the line in the low half.
     */
    private static final int LONGS_PER_SLOT = 3;

    private final MessageDigest sha256 = sha256();
    private final FileNameTable files = new FileNameTable();
    private long[] slots = new long[INITIAL_SLOTS * LONGS_PER_SLOT];
    private int size;

    ClaimedIds() {}

    /**
     * Claims an id for a location. If the id is already taken, changes nothing and returns the location that has it, as
     * text.
     */
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

    /** Returns the number of claimed ids. */
    public int size() {
        return size;
    }

    /** Returns whether this id was claimed. Not thread-safe. */
    public boolean contains(ArticleId id) {
        ByteBuffer fingerprint = fingerprint(id);
        return slots[find(slots, fingerprint.getLong(), fingerprint.getLong()) + 2] != 0;
    }

    private ByteBuffer fingerprint(ArticleId id) {
        return ByteBuffer.wrap(sha256.digest(id.value().getBytes(StandardCharsets.US_ASCII)));
    }

    /** Returns the start of the slot that contains the fingerprint, or of the free slot where it belongs. */
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

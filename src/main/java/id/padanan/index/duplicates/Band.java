package id.padanan.index.duplicates;

import java.util.function.IntConsumer;

/**
 * One band of locality-sensitive hashing: maps three values of a signature to the groups that have them. A hash table
 * with open addressing and linear probing that stores group numbers only, 5 to 7.5 bytes each; the values themselves
 * are in {@link GroupHeads}.
 */
final class Band {
    static final int VALUES = 3;

    /**
     * Maximum number of groups with the same values; further ones are not added. Such groups share only a stock phrase
     * of their outlet and would slow down each lookup as the archive grows.
     */
    private static final int MAX_ALIKE = 64;

    private static final int INITIAL_SLOTS = 1 << 10;
    private static final int FIBONACCI = 0x9E3779B9;

    private final GroupHeads heads;
    private final int first;
    /** Group number plus one; 0 marks a free slot. */
    private int[] slots = new int[INITIAL_SLOTS];

    private int used;

    /** @param first index of the band's first value in a signature */
    Band(GroupHeads heads, int first) {
        this.heads = heads;
        this.first = first;
    }

    /** Adds a group that is already in {@link GroupHeads}. */
    void add(int head) {
        // Load factor at most 0.8; grows by half.
        if ((used + 1) * 5L > slots.length * 4L) {
            grow();
        }
        used += enter(head) ? 1 : 0;
    }

    /** Calls back with each group that has the same values in this band. */
    void forEachMatch(Signature signature, IntConsumer action) {
        int key = key(signature);
        for (int slot = home(key); slots[slot] != 0; slot = next(slot)) {
            int head = slots[slot] - 1;
            if (key(head) == key) {
                action.accept(head);
            }
        }
    }

    private boolean enter(int head) {
        int key = key(head);
        int alike = 0;
        int slot = home(key);
        while (slots[slot] != 0) {
            alike += key(slots[slot] - 1) == key ? 1 : 0;
            if (alike == MAX_ALIKE) {
                return false;
            }
            slot = next(slot);
        }
        slots[slot] = head + 1;
        return true;
    }

    private void grow() {
        int[] smaller = slots;
        slots = new int[Math.addExact(smaller.length, smaller.length / 2)];
        for (int entry : smaller) {
            if (entry != 0) {
                enter(entry - 1);
            }
        }
    }

    private int home(int key) {
        long hash = Integer.toUnsignedLong(key * FIBONACCI);
        return (int) ((hash * slots.length) >>> Integer.SIZE);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private int key(int head) {
        return key(heads.value(head, first), heads.value(head, first + 1), heads.value(head, first + 2));
    }

    private int key(Signature signature) {
        return key(signature.value(first), signature.value(first + 1), signature.value(first + 2));
    }

    private static int key(byte a, byte b, byte c) {
        return (a & 0xff) << 16 | (b & 0xff) << 8 | (c & 0xff);
    }

    long bytes() {
        return (long) Integer.BYTES * slots.length;
    }
}

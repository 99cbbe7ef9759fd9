package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Id and signature of the first article of each group; groups are numbered from 0. Takes about 90 bytes per group.
 * Grows in chunks, so that it never needs twice the memory while growing.
 */
final class GroupHeads {
    private static final int PER_CHUNK = 1 << 12;

    private final List<Chunk> chunks = new ArrayList<>();
    private int size;

    private static final class Chunk {
        private final byte[] signatures = new byte[PER_CHUNK * Signature.VALUES];
        private final int[] idEnds = new int[PER_CHUNK];
        private byte[] ids = new byte[0];
    }

    /** Adds a group and returns its number. */
    int add(ArticleId id, Signature signature) {
        int slot = size % PER_CHUNK;
        if (slot == 0) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunk(size);
        signature.copyTo(chunk.signatures, slot * Signature.VALUES);
        byte[] name = id.value().getBytes(StandardCharsets.US_ASCII);
        int start = slot == 0 ? 0 : chunk.idEnds[slot - 1];
        int end = start + name.length;
        if (end > chunk.ids.length) {
            // Estimates the size of the whole chunk from the ids so far.
            int expected = (int) ((long) end * PER_CHUNK / (slot + 1)) + name.length;
            chunk.ids = Arrays.copyOf(chunk.ids, expected);
        }
        System.arraycopy(name, 0, chunk.ids, start, name.length);
        chunk.idEnds[slot] = end;
        return size++;
    }

    ArticleId id(int head) {
        Chunk chunk = chunk(head);
        int slot = head % PER_CHUNK;
        int start = slot == 0 ? 0 : chunk.idEnds[slot - 1];
        return new ArticleId(new String(chunk.ids, start, chunk.idEnds[slot] - start, StandardCharsets.US_ASCII));
    }

    /** One value of a group's signature. */
    byte value(int head, int i) {
        return chunk(head).signatures[head % PER_CHUNK * Signature.VALUES + i];
    }

    /** Number of values that a group's signature has in common with another. */
    int equalValues(int head, Signature signature) {
        byte[] signatures = chunk(head).signatures;
        int start = head % PER_CHUNK * Signature.VALUES;
        int equal = 0;
        for (int i = 0; i < Signature.VALUES; i++) {
            equal += signatures[start + i] == signature.value(i) ? 1 : 0;
        }
        return equal;
    }

    int size() {
        return size;
    }

    long bytes() {
        return chunks.stream()
                .mapToLong(chunk -> chunk.signatures.length + chunk.ids.length + (long) Integer.BYTES * PER_CHUNK)
                .sum();
    }

    private Chunk chunk(int head) {
        return chunks.get(head / PER_CHUNK);
    }
}

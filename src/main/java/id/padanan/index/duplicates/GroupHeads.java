package id.padanan.index.duplicates;

import id.padanan.article.ArticleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first article of each group, numbered from 0: its id and its signature, in arrays of bytes that take some 90 bytes
 * for each. They grow by chunks, so that growing never needs twice the room.
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
        int place = size % PER_CHUNK;
        if (place == 0) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunk(size);
        signature.copyTo(chunk.signatures, place * Signature.VALUES);
        byte[] name = id.value().getBytes(StandardCharsets.US_ASCII);
        int start = place == 0 ? 0 : chunk.idEnds[place - 1];
        int end = start + name.length;
        if (end > chunk.ids.length) {
            // Room for the whole chunk, if its other ids are about as long as these.
            int expected = (int) ((long) end * PER_CHUNK / (place + 1)) + name.length;
            chunk.ids = Arrays.copyOf(chunk.ids, expected);
        }
        System.arraycopy(name, 0, chunk.ids, start, name.length);
        chunk.idEnds[place] = end;
        return size++;
    }

    ArticleId id(int head) {
        Chunk chunk = chunk(head);
        int place = head % PER_CHUNK;
        int start = place == 0 ? 0 : chunk.idEnds[place - 1];
        return new ArticleId(new String(chunk.ids, start, chunk.idEnds[place] - start, StandardCharsets.US_ASCII));
    }

    /** One value of a group's signature. */
    byte value(int head, int i) {
        return chunk(head).signatures[head % PER_CHUNK * Signature.VALUES + i];
    }

    /** How many values a group's signature has in common with another. */
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

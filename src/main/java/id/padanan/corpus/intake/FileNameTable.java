package id.padanan.corpus.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stores file names under numbers from 1, for use in messages. A million files with one article each take 8 MB if they
 * are in one folder and 16 MB if each has its own folder; {@code Path} objects would take 200 MB.
 *
 * <p>Stores paths in blocks, in UTF-8, with front coding: the first path of a block is complete, and each other one
 * consists of the length of the prefix shared with the previous path, and the rest.
 */
final class FileNameTable {
    private static final int PATHS_PER_BLOCK = 32;

    /** Number of value bits in a byte of a variable-length number. The remaining bit says whether more bytes follow. */
    private static final int BITS = 7;

    private static final int MORE = 1 << BITS;

    private final List<byte[]> fullBlocks = new ArrayList<>();
    private final ByteArrayOutputStream block = new ByteArrayOutputStream();
    private byte[] before = {};
    private int size;
    private Path last;

    /** Returns the number of a file. Repeated calls with the same file return the same number. */
    int number(Path file) {
        if (!file.equals(last)) {
            last = file;
            add(file.toString().getBytes(StandardCharsets.UTF_8));
        }
        return size;
    }

    private void add(byte[] path) {
        if (size > 0 && size % PATHS_PER_BLOCK == 0) {
            fullBlocks.add(block.toByteArray());
            block.reset();
            before = new byte[0];
        }
        int different = Arrays.mismatch(before, path);
        int shared = different < 0 ? path.length : different;
        write(shared);
        write(path.length - shared);
        block.write(path, shared, path.length - shared);
        before = path;
        size++;
    }

    private void write(int number) {
        int rest = number;
        while (rest >= MORE) {
            block.write(rest | MORE);
            rest >>>= BITS;
        }
        block.write(rest);
    }

    private static int read(ByteBuffer block) {
        int number = 0;
        int shift = 0;
        byte next = block.get();
        while (next < 0) {
            number |= (next & (MORE - 1)) << shift;
            shift += BITS;
            next = block.get();
        }
        return number | (next << shift);
    }

    /** Returns the name of the file with this number. */
    String name(int number) {
        int index = number - 1;
        int blockIndex = index / PATHS_PER_BLOCK;
        ByteBuffer paths =
                ByteBuffer.wrap(blockIndex < fullBlocks.size() ? fullBlocks.get(blockIndex) : block.toByteArray());
        byte[] path = {};
        for (int i = 0; i <= index % PATHS_PER_BLOCK; i++) {
            int shared = read(paths);
            path = Arrays.copyOf(path, shared + read(paths));
            paths.get(path, shared, path.length - shared);
        }
        return new String(path, StandardCharsets.UTF_8);
    }
}

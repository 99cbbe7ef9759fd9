package id.padanan.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, with a bound on what is kept of each. Line ends are LF, CR or both. No more
 * than 64 KB are read ahead.
 */
final class ByteLines {
    private static final int CHUNK_BYTES = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private int number;
    private boolean tooLong;
    private boolean afterCarriageReturn;

    /** @param maxBytes most bytes of a line that are kept */
    ByteLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The first bytes of the stream without going to a line: as many as one read gives. */
    byte[] probe() throws IOException {
        fillChunk();
        return Arrays.copyOf(chunk, limit);
    }

    /** Goes to the next line, or answers false at the end of the stream. */
    boolean advance() throws IOException {
        line.reset();
        tooLong = false;
        skipLineFeedOfLastLineEnd();
        if (position == limit && !fillChunk()) {
            return false;
        }
        do {
            int start = position;
            while (position < limit && chunk[position] != '\n' && chunk[position] != '\r') {
                position++;
            }
            keep(start, position);
        } while (position == limit && fillChunk());
        if (position < limit) {
            afterCarriageReturn = chunk[position++] == '\r';
        }
        number++;
        return true;
    }

    private void skipLineFeedOfLastLineEnd() throws IOException {
        boolean more = position < limit || fillChunk();
        if (afterCarriageReturn && more && chunk[position] == '\n') {
            position++;
        }
        afterCarriageReturn = false;
    }

    private void keep(int start, int end) {
        int room = maxBytes - line.size();
        tooLong |= end - start > room;
        line.write(chunk, start, Math.min(end - start, room));
    }

    private boolean fillChunk() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(chunk));
        return limit > 0;
    }

    /** The line's bytes without its end; the first ones where it is too long. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The line's number, from 1; 0 before the first. */
    int number() {
        return number;
    }
}

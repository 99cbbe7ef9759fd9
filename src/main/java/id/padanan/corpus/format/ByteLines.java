package id.padanan.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line and keeps a limited number of bytes of each line. Lines end with LF, CR or CRLF. Reads at
 * most 64 KB ahead.
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

    /** @param maxBytes maximum number of bytes kept of each line */
    ByteLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Returns the first bytes of the stream without moving to a line: as many as one read returns. */
    byte[] probe() throws IOException {
        fillChunk();
        return Arrays.copyOf(chunk, limit);
    }

    /** Moves to the next line. Returns false at the end of the stream. */
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

    /** Returns the line without its line end, cut to the maximum number of bytes. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the line number, from 1, or 0 before the first line. */
    int number() {
        return number;
    }
}

package id.padanan.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a gzip stream of one or several members to its very end. The JDK's class takes a member whose head is broken for
 * the end of the stream, and so it does a pause of whoever writes into a pipe; whatever comes there would be lost without
 * a word.
 */
final class CompleteGzipStream extends GZIPInputStream {
    /** Length of a member's end, which checks it (RFC 1952). The inflater has it still after the last member. */
    private static final int TRAILER_BYTES = 8;

    private final AwaitedInput compressed;

    /** @throws ZipException if it does not begin like a gzip stream */
    CompleteGzipStream(InputStream compressed) throws IOException {
        this(new AwaitedInput(compressed));
    }

    private CompleteGzipStream(AwaitedInput compressed) throws IOException {
        super(compressed);
        this.compressed = compressed;
    }

    /** @throws ZipException also where something that is no gzip member follows the last one */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || compressed.followed || compressed.available() > 0)) {
            throw new ZipException("other data follows the last gzip member");
        }
        return read;
    }

    /** Has bytes available until it ends: waits for one where it would have none for the moment. */
    private static final class AwaitedInput extends PushbackInputStream {
        /** Whether anything followed when that was last asked, even if it was read since. */
        private boolean followed;

        AwaitedInput(InputStream in) {
            super(in, 1);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            followed = next >= 0;
            if (!followed) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}

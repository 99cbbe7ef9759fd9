package id.padanan.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a gzip stream of one or several members to its real end. The JDK's class treats a damaged member header, and a
 * pause of the process that writes to a pipe, as the end of the stream, and would silently lose the rest.
 */
final class CompleteGzipStream extends GZIPInputStream {
    /**
     * Length of the trailer with the member's checksum (RFC 1952). After the last member, the inflater still has these
     * bytes.
     */
    private static final int TRAILER_BYTES = 8;

    private final AwaitedInput compressed;

    /** @throws ZipException if the stream does not start with a gzip header */
    CompleteGzipStream(InputStream compressed) throws IOException {
        this(new AwaitedInput(compressed));
    }

    private CompleteGzipStream(AwaitedInput compressed) throws IOException {
        super(compressed);
        this.compressed = compressed;
    }

    /** @throws ZipException also if anything other than a gzip member follows the last one */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || compressed.followed || compressed.available() > 0)) {
            throw new ZipException("other data follows the last gzip member");
        }
        return read;
    }

    /** Reports bytes as available until the stream ends: waits for the next byte instead of reporting none. */
    private static final class AwaitedInput extends PushbackInputStream {
        /** Whether more data followed at the last check, even if it was read since. */
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

package id.padanan.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a gzip stream of one or several members to its very end. The JDK's class takes a member whose head is broken for
 * the end of the stream, and whatever stands there would be lost without a word.
 */
final class WholeGzip extends GZIPInputStream {
    /** Length of a member's end, which checks it (RFC 1952). The inflater has it still after the last member. */
    private static final int TRAILER_BYTES = 8;

    /** @throws ZipException if it does not begin like a gzip stream */
    WholeGzip(InputStream compressed) throws IOException {
        super(compressed);
    }

    /** @throws ZipException also where something that is no gzip member follows the last one */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.available() > 0)) {
            throw new ZipException("something else follows the last gzip member");
        }
        return read;
    }
}

package id.padanan.corpus.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes read from a stream and reports them after each read. */
final class CountingInputStream extends FilterInputStream {
    private final LongConsumer count;

    CountingInputStream(InputStream bytes, LongConsumer count) {
        super(bytes);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count.accept(1);
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count.accept(read);
        }
        return read;
    }
}

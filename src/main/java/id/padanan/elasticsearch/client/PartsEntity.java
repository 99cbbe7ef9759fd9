package id.padanan.elasticsearch.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import org.apache.http.entity.AbstractHttpEntity;
import org.apache.http.entity.ContentType;

/**
 * A request body that is sent in parts, one after the other. Joining the parts of a bulk request would need an array so
 * large that the garbage collector allocates it as a humongous object and scans the whole heap for space.
 */
final class PartsEntity extends AbstractHttpEntity {
    private final List<byte[]> parts;
    private final long length;

    PartsEntity(List<byte[]> parts, ContentType type) {
        this.parts = parts;
        this.length = parts.stream().mapToLong(part -> part.length).sum();
        setContentType(type.toString());
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public InputStream getContent() {
        return new SequenceInputStream(Collections.enumeration(
                parts.stream().map(ByteArrayInputStream::new).toList()));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] part : parts) {
            out.write(part);
        }
    }
}

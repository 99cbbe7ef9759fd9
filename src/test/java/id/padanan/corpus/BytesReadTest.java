package id.padanan.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the byte counts of a read: bytes read so far and total size. */
class BytesReadTest {
    private static final String RECORD = "{\"title\":\"Judul\",\"body\":\"Isi artikel yang singkat.\"}\n";

    private final CorpusReader reader = new CorpusReader(ReadCorpus.SOURCES);

    @TempDir
    Path folder;

    private long bytesRead(List<Path> paths) {
        AtomicLong bytes = new AtomicLong();
        reader.read(paths, new CorpusListener() {
            @Override
            public void article(ReadArticle article) {}

            @Override
            public void rejection(Rejection rejection) {}

            @Override
            public void warning(CorpusWarning warning) {}

            @Override
            public void bytesRead(long more) {
                bytes.addAndGet(more);
            }
        });
        return bytes.get();
    }

    @Test
    void bytesRead_ofAllFormatsAddUpToWhatThereIs() throws IOException {
        Path markdown = Files.writeString(folder.resolve("a.md"), "---\ntitle: Judul\n---\nIsi artikel.\n");
        Path text = Files.writeString(folder.resolve("b.txt"), "Judul artikel\n\nIsi artikel yang singkat.\n");
        Path lines = Files.writeString(folder.resolve("c.jsonl"), RECORD.repeat(3_000));
        Path compressed = folder.resolve("d.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(RECORD.repeat(3_000).getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("README.md"), "This is passed over.");
        long size = Files.size(markdown) + Files.size(text) + Files.size(lines) + Files.size(compressed);

        assertThat(reader.bytes(List.of(folder))).hasValue(size);
        assertThat(bytesRead(List.of(folder))).isEqualTo(size);
        assertThat(reader.bytes(List.of(text, lines))).hasValue(Files.size(text) + Files.size(lines));
    }

    @Test
    void bytes_ofWhatIsNotThereAreNone() {
        assertThat(reader.bytes(List.of(folder.resolve("none")))).hasValue(0);
    }

    @Test
    void bytes_ofStandardInputAreUnknown() {
        assertThat(reader.bytes(List.of(folder, CorpusReader.STANDARD_INPUT))).isEmpty();
    }
}

package id.padanan.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.padanan.article.Article;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.corpus.text.CleanText;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads JSON Lines, compressed or not: one article per line, with the keys of the front matter and {@code body}. */
public final class JsonLinesFormat implements Format {
    /** The first bytes of every gzip file (RFC 1952). */
    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ArticleFactory articles;

    public JsonLinesFormat(SourceRegistry sources) {
        articles = new ArticleFactory(sources);
    }

    @Override
    public void read(Path file, ArticleIntake intake) throws IOException, RejectedInput {
        if (Files.size(file) == 0) {
            throw new RejectedInput(Rejection.Reason.EMPTY, "it is empty");
        }
        try (InputStream bytes = intake.open(file)) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
                readCompressed(file, bytes, intake);
            } else {
                read(file, bytes, intake);
            }
        }
    }

    /** Reads a stream to its end. Detects compression from the first bytes. */
    public void readStream(Path name, InputStream stream, ArticleIntake intake) throws IOException, RejectedInput {
        PushbackInputStream bytes = new PushbackInputStream(stream, GZIP_MAGIC.length);
        byte[] first = bytes.readNBytes(GZIP_MAGIC.length);
        bytes.unread(first);
        if (Arrays.equals(first, GZIP_MAGIC)) {
            readCompressed(name, bytes, intake);
        } else {
            read(name, bytes, intake);
        }
    }

    private void readCompressed(Path file, InputStream bytes, ArticleIntake intake) throws IOException, RejectedInput {
        InputStream plain;
        try {
            plain = new CompleteGzipStream(bytes);
        } catch (EOFException | ZipException e) {
            throw new RejectedInput(Rejection.Reason.BROKEN_GZIP, "it is not a gzip file");
        }
        read(file, plain, intake);
    }

    /** Reads a stream to its end, one line at a time. */
    void read(Path file, InputStream stream, ArticleIntake intake) throws IOException, RejectedInput {
        ByteLines lines = new ByteLines(stream, TextFile.MAX_BYTES);
        requireText(lines);
        boolean empty = true;
        while (advance(lines)) {
            empty &= !readRecord(file, lines, intake);
        }
        if (empty) {
            throw new RejectedInput(Rejection.Reason.EMPTY, "it is empty");
        }
    }

    /**
     * Rejects a file that is not text at all. Accepts a file that starts as text and has invalid bytes only in some
     * records.
     */
    private static void requireText(ByteLines lines) throws IOException, RejectedInput {
        try {
            byte[] probe = lines.probe();
            if (probe.length > 0 && probe[0] != '{') {
                TextFile.requireText(probe, Math.min(probe.length, TextFile.PROBE_BYTES));
            }
        } catch (EOFException | ZipException e) {
            throw brokenGzip(1);
        }
    }

    private static boolean advance(ByteLines lines) throws IOException, RejectedInput {
        try {
            return lines.advance();
        } catch (EOFException | ZipException e) {
            throw brokenGzip(lines.number() + 1);
        }
    }

    private static RejectedInput brokenGzip(int line) {
        return new RejectedInput(Rejection.Reason.BROKEN_GZIP, line, "its compressed data is cut off or damaged here");
    }

    /** Reads one record. Returns false if the line is blank. */
    private boolean readRecord(Path file, ByteLines line, ArticleIntake intake) throws IOException {
        try {
            if (line.isTooLong()) {
                throw new RejectedInput(Rejection.Reason.LINE_TOO_LONG, "the line is longer than 1 MB");
            }
            String record = TextFile.decode(line.bytes(), line.bytes().length, line.number());
            if (record.isBlank()) {
                return false;
            }
            InputLocation place = new InputLocation(file, line.number());
            intake.article(place, warnings -> parse(record, place, warnings));
        } catch (RejectedInput e) {
            intake.reject(file, e.atLine(line.number()));
        }
        return true;
    }

    private ReadArticle parse(String record, InputLocation place, Consumer<String> warnings)
            throws IOException, RejectedInput {
        try (JsonParser parser = json.createParser(record)) {
            KeyedTexts keyed = KeyedTexts.read(parser, KeyedTexts.KEYS_WITH_BODY);
            if (parser.nextToken() != null) {
                throw new RejectedInput(Rejection.Reason.BROKEN_JSON, "there is more text after the end of the object");
            }
            List<String> body =
                    CleanText.paragraphs(CleanText.lines(keyed.texts().getOrDefault("body", "")));
            String name = BaseName.of(place.file(), place.line());
            Article article = articles.make(keyed, body, name, warnings);
            return new ReadArticle(article, place, List.of());
        } catch (JsonProcessingException e) {
            // The parser gives no location if the input exceeds one of its limits.
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new RejectedInput(
                    Rejection.Reason.BROKEN_JSON, "its JSON is broken" + where + ": " + e.getOriginalMessage());
        }
    }
}

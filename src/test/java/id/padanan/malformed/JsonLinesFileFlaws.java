package id.padanan.malformed;

import static id.padanan.malformed.Flaw.bytes;
import static id.padanan.malformed.Flaw.joined;
import static id.padanan.malformed.Flaw.rejected;
import static id.padanan.malformed.Flaw.utf8;

import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The flaws of whole JSON Lines files, compressed or not. */
final class JsonLinesFileFlaws {
    /** Number of records before the break of a compressed file. */
    private static final int RECORDS = 5;

    /** Length in bytes of the checksum and size at the end of a gzip stream (RFC 1952). */
    private static final int TRAILER_BYTES = 8;

    private static final int BUFFER_BYTES = 512;

    private JsonLinesFileFlaws() {}

    static List<Flaw> all() {
        return Stream.of(plain(), compressed()).flatMap(List::stream).toList();
    }

    private static List<Flaw> plain() {
        Form form = Form.JSON_LINES;
        return List.of(
                rejected("file-empty", form, Reason.EMPTY, (id, random) -> new byte[0]),
                rejected("file-blank", form, Reason.EMPTY, (id, random) -> utf8("\n \r\n\r")),
                rejected("file-mark-only", form, Reason.EMPTY, (id, random) -> utf8("\uFEFF\n")),
                rejected(
                        "file-utf-16",
                        form,
                        Reason.NOT_UTF8,
                        (id, random) -> JsonLinesFlaws.good(id).getBytes(StandardCharsets.UTF_16),
                        1),
                rejected(
                        "file-utf-16-unmarked",
                        form,
                        Reason.BROKEN_JSON,
                        (id, random) -> JsonLinesFlaws.good(id).getBytes(StandardCharsets.UTF_16LE),
                        1),
                rejected(
                        "file-picture",
                        form,
                        Reason.BINARY,
                        (id, random) -> bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d)),
                rejected(
                        "file-pretty",
                        form,
                        Reason.BROKEN_JSON,
                        (id, random) -> utf8("{\n  \"title\": \"Harga\",\n  \"body\": \"Tetap.\"\n}\n"),
                        1,
                        2,
                        3,
                        4),
                rejected(
                                "file-broken-line",
                                form,
                                Reason.BROKEN_JSON,
                                (id, random) -> utf8(
                                        records(id) + JsonLinesFlaws.good(id).replace("menjamin", "menja\nmin")),
                                RECORDS + 1,
                                RECORDS + 2)
                        .withGood(RECORDS));
    }

    private static List<Flaw> compressed() {
        Form form = Form.COMPRESSED;
        return List.of(
                rejected("gzip-none", form, Reason.BROKEN_GZIP, (id, random) -> utf8(records(id))),
                rejected("gzip-of-nothing", form, Reason.EMPTY, (id, random) -> gzip("")),
                rejected("gzip-head-only", form, Reason.BROKEN_GZIP, (id, random) -> Arrays.copyOf(gzip("a"), 7)),
                rejected("gzip-cut", form, Reason.BROKEN_GZIP, (id, random) -> cut(id, random), RECORDS + 1)
                        .withGood(RECORDS),
                rejected(
                                "gzip-wrong-sum",
                                form,
                                Reason.BROKEN_GZIP,
                                (id, random) -> {
                                    byte[] file = gzip(records(id));
                                    file[file.length - 1 - random.nextInt(TRAILER_BYTES)] ^= 0x55;
                                    return file;
                                },
                                RECORDS + 1)
                        .withGood(RECORDS),
                rejected(
                                "gzip-broken-second",
                                form,
                                Reason.BROKEN_GZIP,
                                (id, random) -> {
                                    byte[] second = gzip(JsonLinesFlaws.good(id));
                                    second[random.nextInt(2)] ^= 0x20;
                                    return joined(gzip(records(id)), second);
                                },
                                RECORDS + 1)
                        .withGood(RECORDS),
                rejected("gzip-twice", form, Reason.BINARY, (id, random) -> gzip(gzip(records(id)))));
    }

    private static String records(String id) {
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= RECORDS; i++) {
            records.append(JsonLinesFlaws.good(id + "-" + i)).append('\n');
        }
        return records.toString();
    }

    private static byte[] gzip(String text) {
        return gzip(utf8(text));
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Truncates the file within the record after the valid ones. */
    private static byte[] cut(String id, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int goodEnd;
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, BUFFER_BYTES, true)) {
            out.write(utf8(records(id)));
            out.flush();
            goodEnd = bytes.size();
            out.write(utf8(JsonLinesFlaws.good(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), goodEnd + random.nextInt(bytes.size() - goodEnd));
    }
}

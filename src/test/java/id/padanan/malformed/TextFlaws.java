package id.padanan.malformed;

import static id.padanan.malformed.Flaw.bytes;
import static id.padanan.malformed.Flaw.joined;
import static id.padanan.malformed.Flaw.rejected;
import static id.padanan.malformed.Flaw.utf8;

import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Byte-level flaws of files with one article, in any format. */
final class TextFlaws {
    private static final int TOO_MANY_BYTES = 10_000_001;

    /** Beyond the prefix that is checked for binary content. */
    private static final int FAR_IN = 9_000;

    private TextFlaws() {}

    /**
     * @param good a valid file with an id, of several lines, each with a line break
     * @param lines number of its lines
     */
    static List<Flaw> of(Form form, Function<String, String> good, int lines) {
        int next = lines + 1;
        return List.of(
                rejected("empty", form, Reason.EMPTY, (id, random) -> new byte[0]),
                rejected("blank", form, Reason.EMPTY, (id, random) -> utf8(" \n\t\n".repeat(1 + random.nextInt(20)))),
                rejected("mark-only", form, Reason.EMPTY, (id, random) -> utf8("\uFEFF")),
                rejected(
                        "latin-1",
                        form,
                        Reason.NOT_UTF8,
                        (id, random) -> joined(utf8(good.apply(id)), bytes('c', 'a', 'f', 0xe9, ' ', 'i', 'n', 'i')),
                        next),
                rejected(
                        "overlong",
                        form,
                        Reason.NOT_UTF8,
                        (id, random) -> joined(utf8(good.apply(id)), bytes('a', 0xc0, 0xaf)),
                        next),
                rejected(
                        "cut-character",
                        form,
                        Reason.NOT_UTF8,
                        (id, random) -> joined(utf8(good.apply(id)), bytes('h', 0xe2, 0x80)),
                        next),
                rejected(
                        "utf-16",
                        form,
                        Reason.NOT_UTF8,
                        (id, random) -> good.apply(id).getBytes(StandardCharsets.UTF_16),
                        1),
                rejected("utf-16-unmarked", form, Reason.BINARY, (id, random) -> good.apply(id)
                        .getBytes(StandardCharsets.UTF_16LE)),
                rejected("nul", form, Reason.BINARY, (id, random) -> {
                    byte[] file = utf8(good.apply(id));
                    file[random.nextInt(file.length)] = 0;
                    return file;
                }),
                rejected(
                        "late-nuls",
                        form,
                        Reason.BINARY,
                        (id, random) -> joined(
                                utf8(good.apply(id) + "Beras. ".repeat(FAR_IN / 7)), new byte[1 + random.nextInt(99)])),
                rejected(
                        "picture",
                        form,
                        Reason.BINARY,
                        (id, random) -> bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d)),
                rejected(
                        "large",
                        form,
                        Reason.TOO_LARGE,
                        (id, random) -> utf8(good.apply(id) + "a".repeat(TOO_MANY_BYTES))));
    }
}

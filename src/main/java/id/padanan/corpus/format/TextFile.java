package id.padanan.corpus.format;

import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Turns bytes into text and says what is wrong where they are none. */
public final class TextFile {
    /**
     * Most bytes of a file that holds one article, and of one line of JSON Lines: 1 MB, hundreds of pages. All that
     * works on an article holds it as a whole, and its words many times over.
     */
    public static final int MAX_BYTES = 1_000_000;

    /** How many bytes from the start decide whether a file of records is binary, as in git. */
    static final int PROBE_BYTES = 8_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** The text of a file that holds one article, without a byte order mark. */
    static String read(Path file, ArticleIntake intake) throws IOException, RejectedInput {
        byte[] bytes;
        try (InputStream in = intake.open(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new RejectedInput(Rejection.Reason.TOO_LARGE, "it is larger than 1 MB");
        }
        requireText(bytes, bytes.length);
        String text = decode(bytes, bytes.length, 1);
        if (text.isBlank()) {
            throw new RejectedInput(Rejection.Reason.EMPTY, "it is empty");
        }
        return text;
    }

    /** @throws RejectedInput if these bytes are those of a UTF-16 or a binary file, or of one whose end a crash left empty */
    static void requireText(byte[] bytes, int length) throws RejectedInput {
        if (length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            throw new RejectedInput(Rejection.Reason.NOT_UTF8, 1, "it looks like UTF-16");
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw new RejectedInput(Rejection.Reason.BINARY, "it is a binary file, not text");
            }
        }
    }

    /**
     * Decodes UTF-8 and drops a byte order mark.
     *
     * @param firstLine number of the line that the bytes start with
     * @throws RejectedInput naming the line of the first byte that is not UTF-8
     */
    static String decode(byte[] bytes, int length, int firstLine) throws RejectedInput {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String message = String.format("byte 0x%02x is not UTF-8", bytes[in.position()]);
            throw new RejectedInput(Rejection.Reason.NOT_UTF8, firstLine + lineBreaks(bytes, in.position()), message);
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Line ends before a position: LF, CR or both together. */
    private static int lineBreaks(byte[] bytes, int end) {
        int breaks = 0;
        for (int i = 0; i < end; i++) {
            boolean carriageReturnAlone = bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n');
            if (bytes[i] == '\n' || carriageReturnAlone) {
                breaks++;
            }
        }
        return breaks;
    }
}

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

/** Decodes bytes to text, or rejects them with the reason why they are not text. */
public final class TextFile {
    /**
     * Maximum size of a file with one article and of a line of JSON Lines: 1 MB, which is hundreds of pages. Processing
     * holds an article in memory as a whole, and its words several times.
     */
    public static final int MAX_BYTES = 1_000_000;

    /** Number of bytes from the start that decide whether a file of records is binary; git uses the same number. */
    static final int PROBE_BYTES = 8_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** Reads the text of a file with one article, without a byte order mark. */
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

    /** @throws RejectedInput if the bytes are UTF-16 or binary, or end in zeros after a crash */
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
     * Decodes UTF-8 and removes a byte order mark.
     *
     * @param firstLine line number of the first byte
     * @throws RejectedInput with the line of the first byte that is not UTF-8
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

    /** Counts the line ends before a position: LF, CR or CRLF. */
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

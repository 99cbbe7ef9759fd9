package id.padanan.glossary.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file line by line, so that one line that is not UTF-8 spoils none of the others. */
public final class Utf8Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Takes the lines of a file, with their numbers from 1. */
    public interface LineConsumer {
        /** A line, without its end. */
        void line(String line, int number);

        /** A line that is not UTF-8. */
        void undecodable(int number);
    }

    private Utf8Lines() {}

    /**
     * Hands all lines of a file to a reader.
     *
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, LineConsumer reader) throws IOException {
        // Every byte is a character of ISO 8859-1 and the ends of lines are the same, so nothing is lost before
        // decoding.
        try (BufferedReader bytes = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = bytes.readLine(); line != null; line = bytes.readLine()) {
                number++;
                try {
                    String decoded = decode(line.getBytes(StandardCharsets.ISO_8859_1));
                    reader.line(
                            number == 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded,
                            number);
                } catch (CharacterCodingException e) {
                    reader.undecodable(number);
                }
            }
        }
    }

    /**
     * Decodes UTF-8.
     *
     * @throws CharacterCodingException if the bytes are none
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}

package id.padanan.glossary.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file line by line. A line that is not UTF-8 does not affect the others. */
public final class Utf8Lines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Receives the lines of a file, with numbers from 1. */
    public interface LineConsumer {
        /** A line without its line break. */
        void line(String line, int number);

        /** A line that is not UTF-8. */
        void undecodable(int number);
    }

    private Utf8Lines() {}

    /**
     * Passes all lines of a file to a consumer.
     *
     * @throws IOException if the file cannot be read
     */
    public static void read(Path file, LineConsumer reader) throws IOException {
        // ISO 8859-1 maps every byte to a character and has the same line breaks, so no bytes are lost.
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
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}

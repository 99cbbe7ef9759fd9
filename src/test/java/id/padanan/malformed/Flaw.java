package id.padanan.malformed;

import id.padanan.corpus.intake.Rejection.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A flaw of an input, with the expected rejection or warning.
 *
 * @param name for file names
 * @param form kind of input
 * @param reason reason of the rejection; null if the input becomes an article with a warning
 * @param lines line numbers in the file, from 1; empty for the whole file. For a record, its own line
 * @param good number of valid records in the file, with ids {@code ID-1} and so on
 * @param maker makes the bytes
 */
record Flaw(String name, Form form, Reason reason, List<Integer> lines, int good, Maker maker) {
    /** The kind of input, with its file extension. */
    enum Form {
        FRONT_MATTER(".md"),
        RAW_TEXT(".txt"),
        /** A JSON Lines record among valid ones. */
        RECORD(".jsonl"),
        JSON_LINES(".jsonl"),
        COMPRESSED(".jsonl.gz");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    /** Creates an input that would be the article with this id without the flaw. */
    @FunctionalInterface
    interface Maker {
        byte[] make(String id, Random random);
    }

    /** A flaw that is rejected at these lines, or as a whole file. */
    static Flaw rejected(String name, Form form, Reason reason, Maker maker, Integer... lines) {
        return new Flaw(name, form, reason, List.of(lines), 0, maker);
    }

    /** A flaw that only causes a warning. */
    static Flaw warned(String name, Form form, Maker maker) {
        return new Flaw(name, form, null, List.of(), 0, maker);
    }

    Flaw withGood(int records) {
        return new Flaw(name, form, reason, lines, records, maker);
    }

    /** Large inputs, used only once per corpus. */
    boolean isLarge() {
        return reason == Reason.TOO_LARGE || reason == Reason.LINE_TOO_LONG;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

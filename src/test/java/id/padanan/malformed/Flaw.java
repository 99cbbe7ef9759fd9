package id.padanan.malformed;

import id.padanan.corpus.intake.Rejection.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * One way in which an input can be wrong, and what must be said of it.
 *
 * @param name for file names
 * @param form what the input is
 * @param reason why it is rejected; null where it becomes an article and a warning tells what was not used
 * @param lines where in the file, from 1; none where the whole file is meant. Of a record: the record's own line
 * @param good how many good records, {@code ID-1} and so on, stand in the file all the same
 * @param maker makes the bytes
 */
record Flaw(String name, Form form, Reason reason, List<Integer> lines, int good, Maker maker) {
    /** What the input is, with the ending of its file. */
    enum Form {
        FRONT_MATTER(".md"),
        RAW_TEXT(".txt"),
        /** A line of JSON Lines among good ones. */
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

    /** Makes an input that would be the article of this id, were it not for the flaw. */
    @FunctionalInterface
    interface Maker {
        byte[] make(String id, Random random);
    }

    /** A rejection at these lines, or of the whole file. */
    static Flaw rejected(String name, Form form, Reason reason, Maker maker, Integer... lines) {
        return new Flaw(name, form, reason, List.of(lines), 0, maker);
    }

    /** No rejection, but a warning. */
    static Flaw warned(String name, Form form, Maker maker) {
        return new Flaw(name, form, null, List.of(), 0, maker);
    }

    Flaw withGood(int records) {
        return new Flaw(name, form, reason, lines, records, maker);
    }

    /** So large that one of it in a corpus is enough. */
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

package id.padanan.synthetic;

import id.padanan.corpus.intake.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ways to break a record, with the expected rejection. */
enum Damage {
    /** The line ends in the middle. */
    CUT_OFF(Rejection.Reason.BROKEN_JSON) {
        @Override
        byte[] apply(byte[] line) {
            return Arrays.copyOf(line, line.length / 2);
        }
    },
    /** The text contains a byte that is not UTF-8. */
    BAD_BYTE(Rejection.Reason.NOT_UTF8) {
        @Override
        byte[] apply(byte[] line) {
            byte[] broken = line.clone();
            broken[line.length / 2] = (byte) 0xff;
            return broken;
        }
    },
    NO_TITLE(Rejection.Reason.NO_TITLE) {
        @Override
        byte[] apply(byte[] line) {
            return replaced(line, "\"title\":", "\"headline\":");
        }
    },
    NO_BODY(Rejection.Reason.NO_BODY) {
        @Override
        byte[] apply(byte[] line) {
            return replaced(line, "\"body\":", "\"content\":");
        }
    },
    LIST_FOR_TITLE(Rejection.Reason.BAD_VALUE) {
        @Override
        byte[] apply(byte[] line) {
            return replaced(line, "\"title\":", "\"title\":[],\"headline\":");
        }
    },
    NO_DATE(Rejection.Reason.BAD_DATE) {
        @Override
        byte[] apply(byte[] line) {
            return replaced(line, "\"published\":\"", "\"published\":\"tanggal ");
        }
    },
    UNKNOWN_LANGUAGE(Rejection.Reason.BAD_LANGUAGE) {
        @Override
        byte[] apply(byte[] line) {
            return replaced(line, "{", "{\"language\":\"xx\",");
        }
    },
    /** The id is that of an earlier record; the line already contains it. */
    TAKEN_ID(Rejection.Reason.ID_TAKEN) {
        @Override
        byte[] apply(byte[] line) {
            return line;
        }
    };

    private final Rejection.Reason reason;

    Damage(Rejection.Reason reason) {
        this.reason = reason;
    }

    abstract byte[] apply(byte[] line);

    /** The expected reason of the rejection. */
    Rejection.Reason reason() {
        return reason;
    }

    private static byte[] replaced(byte[] line, String key, String other) {
        String text = new String(line, StandardCharsets.UTF_8);
        int start = text.indexOf(key);
        return (text.substring(0, start) + other + text.substring(start + key.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}

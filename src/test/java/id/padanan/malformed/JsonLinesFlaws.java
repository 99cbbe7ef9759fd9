package id.padanan.malformed;

import static id.padanan.malformed.Flaw.any;
import static id.padanan.malformed.Flaw.bytes;
import static id.padanan.malformed.Flaw.joined;
import static id.padanan.malformed.Flaw.rejected;
import static id.padanan.malformed.Flaw.utf8;
import static id.padanan.malformed.Flaw.warned;

import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The flaws of a JSON Lines record. */
final class JsonLinesFlaws {
    private static final int TOO_MANY_BYTES = 10_000_001;
    private static final int TOO_DEEP = 2_000;
    private static final List<String> NO_DATES =
            List.of("\"kemarin\"", "\"17/08/2025\"", "\"2025-02-30\"", "\"2025-08-17 09:30\"", "1755400000", "true");

    private JsonLinesFlaws() {}

    static List<Flaw> all() {
        List<Flaw> flaws = new ArrayList<>(ofJson());
        flaws.addAll(ofBytes());
        flaws.addAll(ofValues());
        return flaws;
    }

    /** A valid record, without a line break. */
    static String good(String id) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%1$s\",\"title\":\"Harga %1$s\",\"published\":\"2025-08-17\",\"source\":\"kompas\","
                        + "\"body\":\"Pemerintah menjamin harga beras %1$s tetap.\"}",
                id);
    }

    private static List<Flaw> ofJson() {
        return List.of(
                rejected("cut-off", Form.RECORD, Reason.BROKEN_JSON, (id, random) -> {
                    byte[] record = utf8(good(id));
                    return Arrays.copyOf(record, 1 + random.nextInt(record.length - 1));
                }),
                broken("single-quotes", "\"", "'"),
                broken("last-comma", "\\}$", ",}"),
                broken("no-colon", "\"title\":", "\"title\" "),
                broken("no-quote", "\"title\":\"", "\"title\":"),
                broken("half-escape", "Harga", "Harga\\\\u12"),
                broken("no-escape", "Harga", "Harga\\\\x"),
                broken("control-character", "Harga", "Harga\u0001"),
                broken("no-number", "\\}$", ",\"kata\":NaN}"),
                broken("comment", "^", "// "),
                broken("list-around", "^(.*)$", "[$1]"),
                broken("text", "^.*$", "\"Harga beras tetap\""),
                broken("number", "^.*$", "17"),
                broken("null", "^.*$", "null"),
                broken("rest", "$", " tetap"),
                broken("two-objects", "^(.*)$", "$1 $1"),
                broken("key-twice", "\"source\":", "\"title\":\"Beras\",\"source\":"),
                broken("deep", "\\}$", ",\"kata\":" + "[".repeat(TOO_DEEP) + "]".repeat(TOO_DEEP) + "}"));
    }

    private static List<Flaw> ofBytes() {
        return List.of(
                withBytes("latin-1", Reason.NOT_UTF8, 'c', 'a', 'f', 0xe9),
                withBytes("overlong", Reason.NOT_UTF8, 0xc0, 0xaf),
                withBytes("half-surrogate", Reason.NOT_UTF8, 0xed, 0xa0, 0x80),
                withBytes("beyond-unicode", Reason.NOT_UTF8, 0xf5, 0x80, 0x80, 0x80),
                withBytes("nul", Reason.BROKEN_JSON, 0),
                rejected(
                        "long-line",
                        Form.RECORD,
                        Reason.LINE_TOO_LONG,
                        (id, random) -> utf8(good(id).replace("tetap", "tetap ".repeat(TOO_MANY_BYTES / 6)))));
    }

    private static List<Flaw> ofValues() {
        return List.of(
                changed("no-title", Reason.NO_TITLE, "title", "headline"),
                changed("null-title", Reason.NO_TITLE, "\"Harga [^\"]*\"", "null"),
                changed("invisible-title", Reason.NO_TITLE, "Harga [^\"]*", "\\\\u200b \\\\u2060"),
                changed("title-list", Reason.BAD_VALUE, "\"Harga [^\"]*\"", "[\"Harga\"]"),
                changed("no-body", Reason.NO_BODY, "body", "content"),
                changed("empty-body", Reason.NO_BODY, "Pemerintah[^\"]*", ""),
                changed("body-object", Reason.BAD_VALUE, "\"Pemerintah[^\"]*\"", "{\"id\":\"Harga\"}"),
                changed("jawa", Reason.BAD_LANGUAGE, "\"source\":", "\"language\":\"jv\",\"source\":"),
                changed("far-date", Reason.NOT_INDEXABLE, "2025-08-17", "+999999999-01-01"),
                changed("nothing", Reason.NO_TITLE, "^.*$", "{}"),
                rejected(
                        "no-date",
                        Form.RECORD,
                        Reason.BAD_DATE,
                        (id, random) -> utf8(good(id).replace("\"2025-08-17\"", any(NO_DATES, random)))),
                rejected(
                        "taken-id",
                        Form.RECORD,
                        Reason.ID_TAKEN,
                        (id, random) -> utf8(good(MalformedCorpus.takenId(random)))),
                warned("unknown-source", Form.RECORD, (id, random) -> utf8(good(id).replace("kompas", "koran-kita"))),
                warned(
                        "unknown-key",
                        Form.RECORD,
                        (id, random) -> utf8(good(id).replace("\"source\":", "\"tajuk\":[1,{}],\"source\":"))));
    }

    private static Flaw broken(String name, String pattern, String replacement) {
        return changed(name, Reason.BROKEN_JSON, pattern, replacement);
    }

    private static Flaw changed(String name, Reason reason, String pattern, String replacement) {
        boolean everywhere = pattern.equals("\"");
        return rejected(
                name,
                Form.RECORD,
                reason,
                (id, random) -> utf8(
                        everywhere
                                ? good(id).replaceAll(pattern, replacement)
                                : good(id).replaceFirst(pattern, replacement)));
    }

    /** Inserts these bytes into the middle of a text. */
    private static Flaw withBytes(String name, Reason reason, int... inserted) {
        return rejected(name, Form.RECORD, reason, (id, random) -> {
            String record = good(id);
            int middle = record.indexOf("menjamin") + random.nextInt("menjamin".length());
            return joined(utf8(record.substring(0, middle)), bytes(inserted), utf8(record.substring(middle)));
        });
    }
}

package id.padanan.malformed;

import static id.padanan.malformed.Flaw.any;
import static id.padanan.malformed.Flaw.rejected;
import static id.padanan.malformed.Flaw.utf8;
import static id.padanan.malformed.Flaw.warned;

import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.util.ArrayList;
import java.util.List;

/** The flaws of front matter. */
final class FrontMatterFlaws {
    private static final String GOOD = """
            ---
            id: %1$s
            title: Harga %1$s
            source: kompas
            published: 2025-08-17
            ---

            Pemerintah menjamin harga beras %1$s tetap.
            """;

    private static final int GOOD_LINES = 8;
    private static final String TITLE = "title: Harga .*";
    private static final List<String> NO_DATES = List.of(
            "kemarin", "17-08-2025", "2025-02-30", "2025-13-01", "20250817", "2025-08-17T25:00", "Agustus 2025");

    private FrontMatterFlaws() {}

    static List<Flaw> all() {
        List<Flaw> flaws = new ArrayList<>(TextFlaws.of(Form.FRONT_MATTER, FrontMatterFlaws::good, GOOD_LINES));
        flaws.addAll(ofYaml());
        flaws.addAll(ofValues());
        return flaws;
    }

    private static String good(String id) {
        return GOOD.formatted(id);
    }

    private static List<Flaw> ofYaml() {
        return List.of(
                changed("unopened", Reason.NO_FRONT_MATTER, "\\A---\n", "", 1),
                changed("unclosed", Reason.BROKEN_YAML, "\n---\n", "\n", 1),
                changed("open-quote", Reason.BROKEN_YAML, TITLE, "title: \"Harga beras", 3),
                changed("colon", Reason.BROKEN_YAML, TITLE, "title: Harga: naik lagi", 3),
                // In YAML, the text after the tab still belongs to the previous line.
                changed("tab", Reason.BROKEN_YAML, TITLE, "\ttitle: Harga", 2),
                changed("alias", Reason.BROKEN_YAML, TITLE, "title: *Harga", 3),
                changed("twice", Reason.BROKEN_YAML, TITLE, "title: Harga\ntitle: Beras", 4),
                // The parser gives no position when its limits are exceeded.
                changed("deep", Reason.BROKEN_YAML, TITLE, "kata: " + "[".repeat(2_000) + "]".repeat(2_000), 1),
                changed("list", Reason.BROKEN_YAML, "(?s)\\A---\n.*?\n---\n", "---\n- Harga\n---\n", 2));
    }

    private static List<Flaw> ofValues() {
        return List.of(
                changed("no-title", Reason.NO_TITLE, TITLE + "\n", ""),
                changed("blank-title", Reason.NO_TITLE, TITLE, "title: '  '"),
                changed("invisible-title", Reason.NO_TITLE, TITLE, "title: \u200b\u2060"),
                changed("title-list", Reason.BAD_VALUE, TITLE, "title: [Harga, Beras]"),
                changed("open-list", Reason.BAD_VALUE, TITLE, "title: [Harga"),
                changed("title-object", Reason.BAD_VALUE, TITLE, "title: {id: Harga, en: Price}"),
                changed("no-body", Reason.NO_BODY, "Pemerintah.*", ""),
                changed("invisible-body", Reason.NO_BODY, "Pemerintah.*", "\u200b\n\n\u200b"),
                changed("jawa", Reason.BAD_LANGUAGE, "source:", "language: jv\nsource:"),
                // An ISO date with a year outside the index's range.
                changed("far-date", Reason.NOT_INDEXABLE, "2025-08-17", "+999999999-01-01"),
                rejected(
                        "no-date",
                        Form.FRONT_MATTER,
                        Reason.BAD_DATE,
                        (id, random) -> utf8(good(id).replace("2025-08-17", any(NO_DATES, random)))),
                rejected(
                        "taken-id",
                        Form.FRONT_MATTER,
                        Reason.ID_TAKEN,
                        (id, random) -> utf8(good(MalformedCorpus.takenId(random)))),
                warned(
                        "unknown-source",
                        Form.FRONT_MATTER,
                        (id, random) -> utf8(good(id).replace("kompas", "koran-kita"))),
                warned(
                        "no-url",
                        Form.FRONT_MATTER,
                        (id, random) -> utf8(good(id).replace("source:", "url: entah di mana\nsource:"))),
                warned(
                        "unknown-key",
                        Form.FRONT_MATTER,
                        (id, random) -> utf8(good(id).replace("source:", "tajuk: Harga\nsource:"))));
    }

    private static Flaw changed(String name, Reason reason, String pattern, String replacement, Integer... lines) {
        return rejected(
                name,
                Form.FRONT_MATTER,
                reason,
                (id, random) -> utf8(good(id).replaceFirst(pattern, replacement)),
                lines);
    }
}

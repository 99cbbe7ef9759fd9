package id.padanan.malformed;

import static id.padanan.malformed.Flaw.any;
import static id.padanan.malformed.Flaw.rejected;
import static id.padanan.malformed.Flaw.utf8;

import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.util.ArrayList;
import java.util.List;

/** The flaws of raw text files. Raw text has no syntax, so only the file itself can be flawed. */
final class RawTextFlaws {
    private static final List<String> NO_TEXTS = List.of(
            "Baca juga: Harga beras naik lagi\n",
            "\n\nBaca selengkapnya: Panen raya\n\nBaca juga: Harga beras\n",
            "\u200b\n\u00ad\n\u2060\n");

    private RawTextFlaws() {}

    static List<Flaw> all() {
        List<Flaw> flaws = new ArrayList<>(TextFlaws.of(Form.RAW_TEXT, RawTextFlaws::good, 3));
        flaws.add(rejected("no-text", Form.RAW_TEXT, Reason.NO_BODY, (id, random) -> utf8(any(NO_TEXTS, random))));
        // The file has the same name as another.
        flaws.add(rejected("taken-name", Form.RAW_TEXT, Reason.ID_TAKEN, (id, random) -> utf8(good(id))));
        return flaws;
    }

    static String good(String id) {
        return "Harga " + id + " Tetap\n\nPemerintah menjamin harga beras " + id + " tetap sampai akhir tahun ini.\n";
    }
}

package id.padanan.corpus.format;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What an article without id and URL is named after: its file's name without folder and without the ending that tells
 * the format. So an article keeps its id, and its permalink, when it moves to another folder, when its raw text is made
 * front matter, and when its JSON Lines are compressed. Two files {@code a.txt} and {@code a.md} claim the same id.
 */
final class BaseName {
    private BaseName() {}

    /** {@code news} for {@code archive/news.jsonl.gz}. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            name = name.substring(0, name.length() - ".gz".length());
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** {@code news#12} for the record on line 12 of {@code news.jsonl}. */
    static String of(Path file, int record) {
        return of(file) + "#" + record;
    }
}

package id.padanan.corpus.format;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Derives an article's base name from its file name, for articles without id and URL. It drops the folder and the
 * format's extension. An article therefore keeps its id and permalink if it moves to another folder, if raw text
 * becomes front matter, or if JSON Lines are compressed. Two files {@code a.txt} and {@code a.md} get the same id.
 */
final class BaseName {
    private BaseName() {}

    /** Returns {@code news} for {@code archive/news.jsonl.gz}. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            name = name.substring(0, name.length() - ".gz".length());
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Returns {@code news#12} for line 12 of {@code news.jsonl}. */
    static String of(Path file, int record) {
        return of(file) + "#" + record;
    }
}

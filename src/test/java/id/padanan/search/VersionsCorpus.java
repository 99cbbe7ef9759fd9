package id.padanan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One story in many versions, a report of the same event in other words, and other stories that share a word with it. */
public final class VersionsCorpus {
    /** Versions of one story, {@code banjir-1} to {@code banjir-15}, a day apart; the first has a paragraph more. */
    public static final int FLOOD_VERSIONS = 15;

    /** Stories of one version each: {@code lain-1} to {@code lain-11}, and {@code laporan}, another text about the flood. */
    public static final int OTHER_STORIES = 12;

    private static final String FLOOD =
            "Banjir bandang merendam tiga desa di Kendal setelah tanggul Sungai Bodri jebol pada"
                    + " Sabtu malam. Sebanyak empat ratus warga mengungsi ke balai desa sambil membawa pakaian, ternak kecil dan"
                    + " surat berharga. Bupati meminta perahu karet, makanan siap saji, selimut serta obat kulit dari provinsi"
                    + " tetangga. Sekolah diliburkan sampai lumpur selesai dibersihkan oleh tentara bersama relawan kampus.";

    private static final String REPORT =
            "Warga Kendal masih bertahan di balai desa sesudah tanggul Sungai Bodri jebol dan"
                    + " banjir bandang menerjang permukiman. Tentara serta relawan kampus membersihkan lumpur dari sekolah, dan"
                    + " bupati menjanjikan selimut, obat kulit, perahu karet untuk ratusan orang yang mengungsi dari tiga desa.";

    private VersionsCorpus() {}

    /** Writes it to a folder as JSON Lines. */
    public static void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"),
                IntStream.rangeClosed(1, FLOOD_VERSIONS)
                        .mapToObj(VersionsCorpus::flood)
                        .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("b.jsonl"),
                IntStream.range(1, OTHER_STORIES)
                        .mapToObj(VersionsCorpus::other)
                        .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("c.jsonl"),
                article("laporan", "Warga Kendal bertahan di balai desa", "kompas", "2025-08-10", REPORT));
    }

    private static String flood(int number) {
        String body = number == 1 ? FLOOD + "\\n\\nKontraktor belum menjawab." : FLOOD + " Versi " + number + ".";
        return article(
                "banjir-" + number,
                "Tanggul jebol, banjir bandang rendam Kendal",
                "afp",
                LocalDate.of(2025, 8, number).toString(),
                body);
    }

    private static String other(int number) {
        String words = IntStream.range(0, 40)
                .mapToObj(i -> "kata" + (char) ('a' + number) + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .collect(Collectors.joining(" "));
        return article(
                "lain-" + number,
                "Kabar lain " + number,
                "kompas",
                LocalDate.of(2025, 9, number).toString(),
                "Soal tanggul: " + words + ".");
    }

    private static String article(String id, String title, String source, String published, String body) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"source\":\"" + source + "\",\"published\":\""
                + published + "\",\"body\":\"" + body + "\"}\n";
    }
}

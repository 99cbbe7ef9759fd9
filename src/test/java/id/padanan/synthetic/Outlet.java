package id.padanan.synthetic;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fictitious outlets. Their second words say so: they mean made up, example, if, or dream. */
enum Outlet {
    WARTA_KARANGAN("Warta Karangan"),
    KANTOR_BERITA_REKAAN("Kantor Berita Rekaan"),
    POS_UMPAMA("Pos Umpama"),
    HARIAN_MISALNYA("Harian Misalnya"),
    KABAR_CONTOH("Kabar Contoh"),
    SUARA_ANDAIAN("Suara Andaian"),
    BULETIN_KHAYAL("Buletin Khayal"),
    LEMBAR_MIMPI("Lembar Mimpi");

    private final String title;
    private final String key;

    Outlet(String title) {
        this.title = title;
        key = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Its key in the registry of sources. */
    String key() {
        return key;
    }

    String homePage() {
        return "https://" + key + ".example/";
    }

    /** The outlets' {@code sources.yaml}. */
    static String registry() {
        return Arrays.stream(values())
                .map(outlet -> outlet.key + ":\n  name: " + outlet.title + "\n  homePage: " + outlet.homePage()
                        + "\n  language: id\n")
                .collect(Collectors.joining("\n", "# Made-up outlets of a made-up corpus.\n\n", ""));
    }
}

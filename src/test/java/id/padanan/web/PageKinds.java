package id.padanan.web;

import java.util.List;
import java.util.stream.Stream;

/** Paths of pages with the sample corpus. Some are error pages. */
public final class PageKinds {
    public static final String ARTICLE = "/articles/sky-zelenskyy-von-der-leyen-di-brussels";

    private static final List<String> KINDS = List.of(
            "/",
            "/search?q=jaminan+keamanan",
            "/search?q=security+guarantee&source=sky&source=bbc&sort=newest",
            "/search?q=xyzzyqwerty",
            ARTICLE,
            ARTICLE + "?q=jaminan+keamanan",
            ARTICLE + "?gloss=on",
            "/glossary?q=damai",
            "/glossary?letter=j",
            "/help",
            "/about",
            "/status",
            "/nope");

    private static final List<String> VARIANTS = List.of(
            "/search?q=jaminan&in=id",
            "/search?q=jaminan+-perdamaian&in=en&from=2025-01-01&to=2026-12-31",
            "/search?q=damai+xyzzyqwerty&source=afp",
            "/search?q=zelensky+kemananan",
            "/search?q=zelensky+kemananan+source:bbc+xyzzyqwerty",
            "/search?q=damai&page=9",
            "/search?q=",
            "/search?q=&page=2",
            "/search?page=0",
            "/search?q=%00damai%1B%C2%85%EF%BF%BE",
            "/glossary?q=%00damai%1B%C2%85%EF%BF%BE",
            ARTICLE + "?q=jaminan+keamanan&gloss=on",
            "/glossary",
            "/glossary?q=security+guarantee",
            "/glossary?q=pengamanan",
            "/glossary?q=xyzzyqwerty+qwertyxyzzy",
            "/glossary?letter=j&page=2",
            "/glossary?letter=j&page=999",
            "/glossary?letter=%C3%A9");

    private PageKinds() {}

    /** A page of each kind, in Indonesian. */
    public static Stream<String> inIndonesian() {
        return KINDS.stream().map("/id"::concat);
    }

    /** A page of each kind, in both languages. */
    public static Stream<String> inBothLanguages() {
        return inBothLanguages(KINDS);
    }

    /** Pages in both languages that together contain every kind of element. */
    static Stream<String> withAllElements() {
        return Stream.concat(inBothLanguages(), inBothLanguages(VARIANTS));
    }

    private static Stream<String> inBothLanguages(List<String> paths) {
        return paths.stream().flatMap(path -> Stream.of("/id" + path, "/en" + path));
    }
}

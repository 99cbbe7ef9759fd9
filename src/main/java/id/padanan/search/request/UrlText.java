package id.padanan.search.request;

import java.util.regex.Pattern;

/** Text that a link carried, as pages, feeds and files can show it. */
public final class UrlText {
    /** No keyboard types these, and neither HTML nor XML may hold them. */
    private static final Pattern NOT_FOR_PAGES = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}]");

    private UrlText() {}

    /** The text with spaces for characters that no page may hold, and without spaces around it. */
    public static String clean(String text) {
        return NOT_FOR_PAGES.matcher(text).replaceAll(" ").strip();
    }
}

package id.padanan.web.feed;

import java.util.regex.Pattern;

/** What XML 1.0 cannot hold at all, not even escaped. */
final class XmlText {
    /** All but the production {@code Char} of XML 1.0, section 2.2: control characters, lone surrogates, non-characters. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text without the characters that no XML document may have. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}

package id.padanan.web.feed;

import java.util.regex.Pattern;

/** Removes characters that XML 1.0 does not allow, not even escaped. */
final class XmlText {
    /**
     * Everything outside the production {@code Char} of XML 1.0, section 2.2: control characters, lone surrogates,
     * non-characters.
     */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** Returns the text without characters that are illegal in XML. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }
}

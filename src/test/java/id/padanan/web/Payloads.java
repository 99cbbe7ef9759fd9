package id.padanan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Self-written texts that are harmful if a page treats them as markup, from {@code web/payloads.txt}. */
final class Payloads {
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");
    private static final int HEXADECIMAL = 16;

    private Payloads() {}

    static List<String> all() {
        try (InputStream file = Payloads.class.getResourceAsStream("/web/payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Payloads::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return UNICODE_ESCAPE
                .matcher(line)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), HEXADECIMAL)))
                .translateEscapes();
    }
}

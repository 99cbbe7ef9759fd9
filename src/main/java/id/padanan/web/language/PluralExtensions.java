package id.padanan.web.language;

import io.quarkus.qute.TemplateExtension;

/** Adds arithmetic to message files, for choosing a plural form. */
@TemplateExtension
final class PluralExtensions {
    private PluralExtensions() {}

    /** Returns the remainder of a division, for languages whose plural depends on a number's last digits. */
    static long mod(long count, int divisor) {
        return count % divisor;
    }
}

package id.padanan.web.language;

import io.quarkus.qute.TemplateExtension;

/** What message files can ask of a count to choose a plural by, beyond comparing it. */
@TemplateExtension
final class PluralExtensions {
    private PluralExtensions() {}

    /** The remainder of a division, for languages whose plurals go by a number's last digits. */
    static long mod(long count, int divisor) {
        return count % divisor;
    }
}

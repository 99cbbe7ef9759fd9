package id.padanan.web.language;

/**
 * A whole number in a message. {@code {number}} prints its text. Conditions on the value choose the plural form.
 *
 * @param value the number, at least 0
 * @param text the number, formatted in the language of the message
 */
public record WrittenNumber(long value, String text) {
    public boolean isZero() {
        return value == 0;
    }

    public boolean isOne() {
        return value == 1;
    }

    @Override
    public String toString() {
        return text;
    }
}

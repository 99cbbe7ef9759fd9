package id.padanan.evaluation;

import java.util.Locale;

/**
 * A figure with its uncertainty.
 *
 * @param value the figure
 * @param low lower end of its 95% interval
 * @param high upper end of its 95% interval
 */
public record Estimate(double value, double low, double high) {
    /** Formats the figure for tables: {@code .86 (.80–.91)}. */
    @Override
    public String toString() {
        return hundredths(value) + " (" + hundredths(low) + "–" + hundredths(high) + ")";
    }

    private static String hundredths(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.startsWith("0") ? text.substring(1) : text;
    }
}

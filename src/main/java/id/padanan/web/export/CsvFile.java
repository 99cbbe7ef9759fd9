package id.padanan.web.export;

import id.padanan.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes RFC 4180 CSV and prevents spreadsheets from running cells as formulas. The columns have the names of the
 * corpus formats.
 */
final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "title",
                    "source",
                    "sourceName",
                    "author",
                    "published",
                    "place",
                    "language",
                    "permalink",
                    "url")
            .get();

    /** Marks the file as UTF-8, because Excel would otherwise assume the system's legacy encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Starts of cells that a spreadsheet may run as a formula (OWASP, "CSV Injection"). */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvFile() {}

    static String write(List<ExportedArticle> articles) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (ExportedArticle exported : articles) {
                Article article = exported.article();
                printer.printRecord(
                        article.id(),
                        escapeFormula(article.title()),
                        article.source(),
                        escapeFormula(exported.sourceName()),
                        escapeFormula(article.author()),
                        article.published() == null ? null : article.published().text(),
                        escapeFormula(article.place()),
                        article.language().code(),
                        exported.permalink(),
                        exported.original());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** Prepends an apostrophe to a text that a spreadsheet would run as a formula. */
    private static String escapeFormula(String text) {
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}

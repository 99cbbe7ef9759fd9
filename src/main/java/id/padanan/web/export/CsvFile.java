package id.padanan.web.export;

import id.padanan.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes RFC 4180 CSV that a spreadsheet shows as text. The columns are named as in the corpus formats. */
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

    /** Without it, Excel reads UTF-8 as the system's old character set. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How a cell begins that a spreadsheet may take for a formula (OWASP, "CSV Injection"). */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvFile() {}

    static String write(List<ExportedArticle> articles) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (ExportedArticle exported : articles) {
                Article article = exported.article();
                printer.printRecord(
                        article.id(),
                        inert(article.title()),
                        article.source(),
                        inert(exported.sourceName()),
                        inert(article.author()),
                        article.published() == null ? null : article.published().text(),
                        inert(article.place()),
                        article.language().code(),
                        exported.permalink(),
                        exported.original());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** The text with an apostrophe before what would be read as a formula. */
    private static String inert(String text) {
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}

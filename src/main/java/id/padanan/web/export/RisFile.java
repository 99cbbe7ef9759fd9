package id.padanan.web.export;

import id.padanan.article.Article;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Writes RIS records of newspaper articles, in UTF-8. */
final class RisFile {
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

    /** Line breaks, which would let a value start another field. */
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\s\\p{Cntrl}\u2028\u2029]+");

    private RisFile() {}

    static String write(List<ExportedArticle> articles) {
        StringBuilder ris = new StringBuilder();
        articles.forEach(article -> append(ris, article));
        return ris.toString();
    }

    private static void append(StringBuilder ris, ExportedArticle exported) {
        Article article = exported.article();
        field(ris, "TY", "NEWS");
        field(ris, "ID", article.id().value());
        field(ris, "TI", article.title());
        field(ris, "AU", article.author());
        field(ris, "T2", exported.sourceName());
        if (article.published() != null) {
            field(ris, "PY", Integer.toString(article.published().day().getYear()));
            field(ris, "DA", DATE.format(article.published().day()));
        }
        field(ris, "CY", article.place());
        field(ris, "LA", article.language().code());
        field(ris, "UR", exported.citedAddress());
        field(ris, "DB", "Padanan");
        ris.append("ER  - ").append(LINE_END).append(LINE_END);
    }

    private static void field(StringBuilder ris, String tag, String value) {
        if (value != null) {
            String line = LINE_BREAKS.matcher(value).replaceAll(" ");
            ris.append(tag).append("  - ").append(line).append(LINE_END);
        }
    }
}

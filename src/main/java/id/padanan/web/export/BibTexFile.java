package id.padanan.web.export;

import id.padanan.article.Article;
import id.padanan.article.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes BibTeX entries of newspaper articles, in UTF-8. */
final class BibTexFile {
    /** TeX commands for special characters. Their braces are balanced, because BibTeX counts braces. */
    private static final Map<Character, String> COMMANDS = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"),
            Map.entry('%', "\\%"));

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private BibTexFile() {}

    static String write(List<ExportedArticle> articles) {
        StringBuilder bibTex = new StringBuilder();
        articles.forEach(article -> append(bibTex, article));
        return bibTex.toString();
    }

    private static void append(StringBuilder bibTex, ExportedArticle exported) {
        Article article = exported.article();
        bibTex.append("@article{").append(article.id()).append(",\n");
        // Inner braces preserve capitals, and stop BibTeX from splitting a byline into several authors.
        field(bibTex, "author", inBraces(article.author()));
        field(bibTex, "title", inBraces(article.title()));
        field(bibTex, "journal", inBraces(exported.sourceName()));
        if (article.published() != null) {
            LocalDate day = article.published().day();
            field(bibTex, "year", "{" + day.getYear() + "}");
            field(bibTex, "month", MONTH.format(day).toLowerCase(Locale.ROOT));
            field(bibTex, "day", "{" + day.getDayOfMonth() + "}");
        }
        field(bibTex, "langid", article.language() == Language.INDONESIAN ? "{indonesian}" : "{english}");
        field(bibTex, "url", "{" + verbatim(exported.citedAddress()) + "}");
        bibTex.append("}\n\n");
    }

    private static void field(StringBuilder bibTex, String name, String value) {
        if (value != null) {
            bibTex.append("  ").append(name).append(" = ").append(value).append(",\n");
        }
    }

    private static String inBraces(String text) {
        return text == null ? null : "{{" + escaped(text) + "}}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().mapToObj(c -> (char) c).forEach(c -> escaped.append(COMMANDS.getOrDefault(c, String.valueOf(c))));
        return escaped.toString();
    }

    /** Prepares a URL for a verbatim field: escapes only braces, because they must balance. */
    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }
}

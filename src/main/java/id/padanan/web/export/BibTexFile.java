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
    /** The characters that TeX would not print, as it writes them; all with balanced braces, which BibTeX counts. */
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
        // Inner braces keep capitals, and keep a byline whole: where one name in it ends would be a guess.
        field(bibTex, "author", braced(article.author()));
        field(bibTex, "title", braced(article.title()));
        field(bibTex, "journal", braced(exported.sourceName()));
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

    private static String braced(String text) {
        return text == null ? null : "{{" + escaped(text) + "}}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().mapToObj(c -> (char) c).forEach(c -> escaped.append(COMMANDS.getOrDefault(c, String.valueOf(c))));
        return escaped.toString();
    }

    /** An address as TeX takes it: nothing is escaped there, but braces must balance. */
    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D");
    }
}

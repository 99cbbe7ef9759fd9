package id.padanan.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The markup of a page without its text.
 *
 * @param kinds distinct elements, each with its parent and the names of its attributes, such as {@code "li >
 *     a[aria-current, href]"}
 * @param strayAddresses URLs that lead neither within the site nor to a sharing service
 */
record Markup(Set<String> kinds, List<String> strayAddresses) {
    private static final Pattern EXPECTED = Pattern.compile(
            "(/(?!/)|#|http://localhost:\\d+/|https://(wa\\.me|t\\.me|x\\.com|www\\.facebook\\.com)/|mailto:\\?).*",
            Pattern.DOTALL);

    static Markup of(Document page) {
        Set<String> kinds =
                page.getAllElements().stream().map(Markup::kind).collect(Collectors.toCollection(TreeSet::new));
        List<String> stray = page.select("[href], [src], [action], [formaction]").stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute ->
                        Set.of("href", "src", "action", "formaction").contains(attribute.getKey()))
                .map(Attribute::getValue)
                .filter(address -> !EXPECTED.matcher(address).matches())
                .toList();
        return new Markup(kinds, stray);
    }

    private static String kind(Element element) {
        Element parent = element.parent();
        return (parent == null ? "" : parent.tagName() + " > ")
                + element.tagName()
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted()
                        .toList();
    }
}

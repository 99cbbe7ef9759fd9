package id.padanan.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** What axe finds. */
final class Axe {
    private Axe() {}

    /** Each violation with the mode in which it was seen and its place; none where the page keeps all rules. */
    static List<String> violations(AxeBuilder rules, String mode) {
        // The legacy mode spares a blank page of axe's own, which only frames of other sites need.
        return rules.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> "%s: %s (%s) at %s"
                        .formatted(mode, rule.getHelp(), rule.getId(), node.getTarget())))
                .toList();
    }
}

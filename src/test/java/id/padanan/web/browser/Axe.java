package id.padanan.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** Collects the violations that axe finds. */
final class Axe {
    private Axe() {}

    /** The violations, each with the mode of the page and the element. Empty if there are none. */
    static List<String> violations(AxeBuilder rules, String mode) {
        // Legacy mode avoids an extra blank page, which axe needs only for frames of other sites.
        return rules.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> "%s: %s (%s) at %s"
                        .formatted(mode, rule.getHelp(), rule.getId(), node.getTarget())))
                .toList();
    }
}

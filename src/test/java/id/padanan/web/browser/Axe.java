package id.padanan.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the accessibility checker axe in a page. */
final class Axe {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** The rules among those whose outcome colours change. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int NARROWEST = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;

    /** Axe collects nodes that break a rule, and none that keep it: nobody reads those. */
    private static final String RUN = """
            async (runOnly) => {
              const results = await axe.run(document, { runOnly, resultTypes: ["violations"] });
              return results.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.help} (${rule.id}) at ${node.target}`));
            }""";

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /**
     * Violations of what axe can check of WCAG 2.2 AA, narrow and wide, light and dark. The dark theme changes nothing but
     * colours, so only their rules are checked in it.
     */
    static List<String> violationsOfWcag(Page page, String path) {
        Axe axe = in(page);
        List<String> violations = new ArrayList<>();
        for (int width : List.of(NARROWEST, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations.addAll(axe.run("tag", WCAG_2_2_AA, path + ", light, " + width + " px"));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations.addAll(axe.run("rule", OF_COLOURS, path + ", dark, " + width + " px"));
        }
        return violations;
    }

    static Axe in(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return new Axe(page);
    }

    /** Violations of single rules by their ids, also of those that axe leaves out by default. */
    List<String> violationsOfRules(List<String> rules, String mode) {
        return run("rule", rules, mode);
    }

    private List<String> run(String type, List<String> values, String mode) {
        List<?> violations = (List<?>) page.evaluate(RUN, Map.of("type", type, "values", values));
        return violations.stream().map(violation -> mode + ": " + violation).toList();
    }
}

package id.padanan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of whole pages; each includes {@code layout.html}. */
@CheckedTemplate(basePath = "")
final class Templates {
    /** Media type of every page. */
    static final String HTML = "text/html;charset=UTF-8";

    private Templates() {}

    static native TemplateInstance home(Page page, HomeView home);

    static native TemplateInstance results(Page page, ResultsView results);

    static native TemplateInstance article(Page page, ArticleView view);

    static native TemplateInstance glossary(Page page, GlossaryView view);

    static native TemplateInstance help(Page page);

    static native TemplateInstance about(Page page);

    static native TemplateInstance status(Page page, StatusView status);

    static native TemplateInstance problem(Page page, ProblemView problem);
}

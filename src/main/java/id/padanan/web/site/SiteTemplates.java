package id.padanan.web.site;

import id.padanan.web.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of site files. */
@CheckedTemplate(basePath = "site")
final class SiteTemplates {
    private SiteTemplates() {}

    static native TemplateInstance openSearch(Page page);

    static native TemplateInstance robots(String site);
}

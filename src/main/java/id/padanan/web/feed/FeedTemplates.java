package id.padanan.web.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of a feed. */
@CheckedTemplate(basePath = "feed")
final class FeedTemplates {
    private FeedTemplates() {}

    static native TemplateInstance search(Feed feed);
}

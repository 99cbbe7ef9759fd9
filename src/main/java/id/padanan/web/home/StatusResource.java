package id.padanan.web.home;

import id.padanan.glossary.Glossary;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.GenerationFacts;
import id.padanan.index.generation.Generations;
import id.padanan.index.lock.JobStatus;
import id.padanan.index.lock.RunningWriter;
import id.padanan.search.Search;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContextFactory;
import id.padanan.web.results.HitView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the status page: number of articles, newest article, time of the last update. */
@Path(SiteLanguage.PATH + "/status")
public class StatusResource {
    @CheckedTemplate(basePath = "")
    static final class StatusTemplates {
        private StatusTemplates() {}

        static native TemplateInstance status(Page page, StatusView status);
    }

    private static final SearchRequest LATEST = SearchRequest.of("").withSort(SortOrder.NEWEST);

    private final RequestContextFactory requestContexts;
    private final Search search;
    private final Sources sources;
    private final IndexedSources indexedSources;
    private final Generations generations;
    private final RunningWriter writer;
    private final Glossary glossary;
    private final String version;

    StatusResource(
            RequestContextFactory requestContexts,
            Search search,
            Sources sources,
            IndexedSources indexedSources,
            Generations generations,
            RunningWriter writer,
            Glossary glossary,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.requestContexts = requestContexts;
        this.search = search;
        this.sources = sources;
        this.indexedSources = indexedSources;
        this.generations = generations;
        this.writer = writer;
        this.glossary = glossary;
        this.version = version;
    }

    @GET
    @Produces(Page.MEDIA_TYPE)
    public TemplateInstance status(HttpServerRequest request) {
        Page page = requestContexts.of(request).pageAtOwnPath();
        StatusView status = new StatusView(
                indexedSources.on(page),
                newest(page),
                generations.live().map(this::since).orElse(null),
                writer.status().map(JobStatus::articles).orElse(null),
                glossary.pairs().size(),
                version);
        return StatusTemplates.status(page, status).setLocale(page.language().locale());
    }

    /** Time of the last update. Indexes built by older versions record only when they were started. */
    private Instant since(Generation live) {
        return generations.facts(live).map(GenerationFacts::completed).orElseGet(live::begun);
    }

    private HitView newest(Page page) {
        return search.search(LATEST).hits().stream()
                .filter(hit -> hit.article().published() != null)
                .findFirst()
                .map(hit -> HitView.of(page, hit, SearchRequest.of(""), sources))
                .orElse(null);
    }
}

package id.padanan.web.error;

import id.padanan.search.SearchFailureLog;
import id.padanan.search.request.InvalidParameterException;
import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.UrlText;
import id.padanan.web.language.SiteMessages;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.InvalidGlossaryRequestException;
import id.padanan.web.page.NoSuchPageException;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.RequestContextFactory;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.hibernate.search.util.common.SearchException;

/**
 * Answers failed requests for pages with an error page in the language of the reader. Works at the router, behind all
 * resources, so unknown paths and failures get the same kind of page.
 */
@ApplicationScoped
public class ErrorPages {
    @CheckedTemplate(basePath = "")
    static final class ErrorTemplates {
        private ErrorTemplates() {}

        static native TemplateInstance problem(Page page, ProblemView problem);
    }

    /**
     * Matches every path except those of the JSON API and the operations endpoints, which have their own error
     * responses.
     */
    public static final String PAGES = "/(?!api/|q/).*";

    private final RequestContextFactory requestContexts;

    ErrorPages(RequestContextFactory requestContexts) {
        this.requestContexts = requestContexts;
    }

    void register(@Observes Router router) {
        router.routeWithRegex(PAGES).failureHandler(this::answer);
        router.routeWithRegex(PAGES).last().handler(context -> context.fail(HttpResponseStatus.NOT_FOUND.code()));
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        RequestContext requestContext = requestContexts.of(context.request());
        Page page = page(requestContext);
        ProblemView problem = problem(page, context);
        if (context.failure() instanceof SearchException searchFailure) {
            SearchFailureLog.log(context.request().path(), searchFailure);
        } else if (problem.status() >= HttpResponseStatus.INTERNAL_SERVER_ERROR.code()) {
            Log.errorf(context.failure(), "%s failed", context.request().path());
        }
        // Quarkus sets this header to suppress compression for all handlers except its own.
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Page.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .end(ErrorTemplates.problem(page, problem)
                        .setLocale(page.language().locale())
                        .render());
    }

    /**
     * Builds a page that keeps the parameters of the request. The reader can then correct the query or switch the
     * language.
     */
    private static Page page(RequestContext requestContext) {
        try {
            QueryStringEncoder state = new QueryStringEncoder("");
            Map<String, List<String>> parameters = new QueryStringDecoder(requestContext.query(), false).parameters();
            parameters.forEach((name, values) ->
                    values.forEach(value -> state.addParam(UrlText.clean(name), UrlText.clean(value))));
            String words = parameters.getOrDefault("q", List.of("")).get(0);
            return requestContext.page(requestContext.path(), state.toString(), UrlText.clean(words));
        } catch (IllegalArgumentException e) {
            // The query part is malformed, so its parameters are dropped.
            return requestContext.pageAtOwnPath();
        }
    }

    private static ProblemView problem(Page page, RoutingContext context) {
        SiteMessages messages = page.messages();
        Throwable failure = context.failure();
        if (failure instanceof InvalidParameterException invalid) {
            return new ProblemView(
                    HttpResponseStatus.BAD_REQUEST.code(), messages.badRequestTitle(), explanation(page, invalid));
        }
        if (failure instanceof InvalidGlossaryRequestException invalid) {
            return new ProblemView(
                    HttpResponseStatus.BAD_REQUEST.code(), messages.badRequestTitle(), explanation(page, invalid));
        }
        if (failure instanceof SearchException) {
            return new ProblemView(
                    HttpResponseStatus.SERVICE_UNAVAILABLE.code(), messages.unavailableTitle(), messages.unavailable());
        }
        if (failure instanceof NoSuchPageException || context.statusCode() == HttpResponseStatus.NOT_FOUND.code()) {
            return new ProblemView(HttpResponseStatus.NOT_FOUND.code(), messages.notFoundTitle(), messages.notFound());
        }
        if (context.statusCode() == HttpResponseStatus.METHOD_NOT_ALLOWED.code()) {
            return new ProblemView(context.statusCode(), messages.wrongMethodTitle(), messages.wrongMethod());
        }
        if (isClientError(context.statusCode())) {
            return new ProblemView(context.statusCode(), messages.badRequestTitle(), messages.badRequest());
        }
        return new ProblemView(
                HttpResponseStatus.INTERNAL_SERVER_ERROR.code(), messages.failedTitle(), messages.failed());
    }

    /** Whether the router rejected the request, such as one without a host. */
    private static boolean isClientError(int status) {
        return status >= HttpResponseStatus.BAD_REQUEST.code()
                && status < HttpResponseStatus.INTERNAL_SERVER_ERROR.code();
    }

    private static String explanation(Page page, InvalidParameterException invalid) {
        SiteMessages messages = page.messages();
        return switch (invalid.problem()) {
            case QUERY_TOO_LONG -> messages.queryTooLong(page.number(SearchRequest.MAX_TEXT_LENGTH));
            case BEYOND_REACH -> messages.beyondReach(page.number(SearchRequest.MAX_REACH));
            case NOT_A_PAGE -> messages.notAPage();
            case NOT_A_SIZE -> messages.notASize(page.number(SearchRequest.MAX_SIZE));
            case NOT_A_DATE -> messages.notADate(invalid.parameter());
            case UNKNOWN_LANGUAGE -> messages.unknownLanguage();
            case UNKNOWN_SORT -> messages.unknownSort();
            case UNKNOWN_VERSIONS -> messages.unknownVersions();
        };
    }

    private static String explanation(Page page, InvalidGlossaryRequestException invalid) {
        SiteMessages messages = page.messages();
        return switch (invalid.problem()) {
            case WORDS_TOO_LONG -> messages.queryTooLong(page.number(GlossaryRequest.MAX_WORDS_LENGTH));
            case NOT_A_LETTER -> messages.notALetter();
            case NOT_A_PAGE -> messages.notAPage();
        };
    }
}

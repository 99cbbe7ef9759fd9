package id.padanan.web;

import static id.padanan.web.Pages.browser;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.padanan.index.job.IndexingJob;
import id.padanan.web.browser.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that hostile texts in requests and articles add no elements or attributes to pages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final List<String> PAYLOADS = Payloads.all();
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_QUERY = 300;
    private static final String ARTICLE = "/id" + PageKinds.ARTICLE;
    private static final String FULL_ARTICLE =
            ARTICLE + "/di-brussels-zelenskyy-minta-jaminan-yang-berlaku-di-darat-udara-dan-laut";

    /** URLs that take text from the request. */
    private static final List<String> ADDRESSES = List.of(
            "/id/search?q=%s",
            "/en/search?q=%s",
            "/id/search?q=damai&source=%s",
            "/id/search?q=damai&in=%s",
            "/en/search?q=damai&from=%s",
            "/id/search?q=damai&to=%s",
            "/id/search?q=damai&sort=%s",
            "/id/search?q=damai&page=%s",
            "/id/search?q=damai&size=%s",
            "/en/search?q=damai&versions=%s",
            "/en/search?q=damai&versions=of-%s",
            "/id/search?q=damai&%s=1",
            FULL_ARTICLE + "?q=%s",
            FULL_ARTICLE + "?q=%s&gloss=on",
            FULL_ARTICLE + "?q=damai&in=%s",
            FULL_ARTICLE + "?gloss=%s",
            ARTICLE + "/%s",
            "/id/articles/%s",
            "/a/%s",
            "/id/glossary?q=%s",
            "/en/glossary?q=%s",
            "/id/glossary?letter=%s",
            "/id/glossary?letter=j&page=%s",
            "/id/%s",
            "/%s/search");

    @TestHTTPResource("/")
    URI site;

    @Inject
    IndexingJob job;

    private Set<String> harmlessKinds;

    @BeforeAll
    void indexHostileArticles(@TempDir Path folder) throws IOException {
        assertThat(job.run(List.of(Path.of("corpus"))).live()).isTrue();
        harmlessKinds = new TreeSet<>();
        PageKinds.withAllElements()
                .forEach(path -> harmlessKinds.addAll(
                        Markup.of(Jsoup.parse(get(path).asString())).kinds()));
        HostileArticles.write(folder.resolve("hostile.jsonl"), PAYLOADS);
        assertThat(job.run(List.of(Path.of("corpus"), folder)).live()).isTrue();
    }

    static List<String> payloads() {
        return PAYLOADS;
    }

    @Test
    void payloads_areManyAndDifferent() {
        assertThat(PAYLOADS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void request_staysText(String payload) {
        String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
        for (String address : ADDRESSES) {
            assertHarmless(address.replace("%s", encoded));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/articles/payload-%d", "/en/articles/payload-%d?q=jahat+alert&gloss=on"})
    void articles_stayText(String address) {
        for (int number = 1; number <= PAYLOADS.size(); number++) {
            Document page = assertHarmless(address.formatted(number));

            assertThat(page.select("h1").text()).contains("jahat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/search?q=jahat", "/en/search?q=jahat+script", "/id/search?q=", "/en/search?q=alert"})
    void listsOfArticles_stayText(String address) {
        IntStream.rangeClosed(1, PAYLOADS.size() / 10).forEach(page -> assertHarmless(address + "&page=" + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/en/", "/id/status"})
    void pagesWithNewArticles_stayText(String address) {
        assertThat(assertHarmless(address).text()).contains("jahat");
    }

    @Test
    void browser_runsNothing() {
        String query =
                URLEncoder.encode(String.join(" ", PAYLOADS).substring(0, LONGEST_QUERY - 1), StandardCharsets.UTF_8);
        try (Chromium chromium = Chromium.startOrSkip();
                BrowserContext reader = chromium.browser().newContext()) {
            Page page = reader.newPage();
            List<String> events = new ArrayList<>();
            page.onDialog(dialog -> {
                events.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onPageError(events::add);
            page.onConsoleMessage(message -> events.add(message.type() + ": " + message.text()));
            for (String address : List.of(
                    "id/search?q=" + query,
                    "en/search?q=jahat+alert",
                    "id/articles/payload-13?q=jahat",
                    "en/articles/payload-48?gloss=on",
                    "id/")) {
                page.navigate(site + address);
            }
            page.locator("#q").pressSequentially("jahat");
            page.locator("[role=option]").first().waitFor();

            assertThat(events).isEmpty();
        }
    }

    private Response get(String path) {
        // REST Assured gets the port only when the first test starts.
        return browser().port(site.getPort()).redirects().follow(true).get(path);
    }

    /** Checks a page and returns it. Returns an empty one if the response is not a page. */
    private Document assertHarmless(String address) {
        Response response = get(address);
        Document page = Jsoup.parse(response.asString());
        Markup markup = Markup.of(page);
        assertThat(response.statusCode()).as(address).isLessThan(SERVER_ERROR);
        assertThat(response.headers().hasHeaderWithName("X-Jahat")).as(address).isFalse();
        assertThat(markup.kinds()).as(address).isSubsetOf(harmlessKinds);
        assertThat(markup.strayAddresses()).as(address).isEmpty();
        return page;
    }
}

package id.padanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.padanan.fixture.SampleCorpus;
import id.padanan.index.job.IndexingJob;
import id.padanan.web.browser.Chromium;
import id.padanan.web.browser.ChromiumExtension;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that hostile texts in requests and articles add no elements or attributes to pages. */
@QuarkusTest
@SampleCorpus
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
        harmlessKinds = new TreeSet<>();
        SamplePages.all(site)
                .forEach(answer -> harmlessKinds.addAll(Markup.of(answer.page()).kinds()));
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
        assertHarmless(ADDRESSES.stream().map(address -> address.replace("%s", encoded)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/articles/payload-%d", "/en/articles/payload-%d?q=jahat+alert&gloss=on"})
    void articles_stayText(String address) {
        List<Document> pages =
                assertHarmless(IntStream.rangeClosed(1, PAYLOADS.size()).mapToObj(address::formatted));

        assertThat(pages)
                .allSatisfy(page -> assertThat(page.select("h1").text()).contains("jahat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/search?q=jahat", "/en/search?q=jahat+script", "/id/search?q=", "/en/search?q=alert"})
    void listsOfArticles_stayText(String address) {
        assertHarmless(IntStream.rangeClosed(1, PAYLOADS.size() / 10).mapToObj(page -> address + "&page=" + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/", "/en/", "/id/status"})
    void pagesWithNewArticles_stayText(String address) {
        assertThat(assertHarmless(Stream.of(address)).get(0).text()).contains("jahat");
    }

    @Test
    @ExtendWith(ChromiumExtension.class)
    void browser_runsNothing(Chromium chromium) {
        String query =
                URLEncoder.encode(String.join(" ", PAYLOADS).substring(0, LONGEST_QUERY - 1), StandardCharsets.UTF_8);
        try (BrowserContext reader = chromium.browser().newContext()) {
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

    /** The pages at these addresses, each of which is as harmless as others; or empty ones where an answer is no page. */
    private List<Document> assertHarmless(Stream<String> addresses) {
        return Answer.toAll(site, addresses.toList()).stream()
                .map(this::assertHarmless)
                .toList();
    }

    private Document assertHarmless(Answer answer) {
        Document page = answer.page();
        Markup markup = Markup.of(page);
        assertThat(answer.response().statusCode()).as(answer.path()).isLessThan(SERVER_ERROR);
        assertThat(answer.response().headers().firstValue("X-Jahat"))
                .as(answer.path())
                .isEmpty();
        assertThat(markup.kinds()).as(answer.path()).isSubsetOf(harmlessKinds);
        assertThat(markup.strayAddresses()).as(answer.path()).isEmpty();
        return page;
    }
}

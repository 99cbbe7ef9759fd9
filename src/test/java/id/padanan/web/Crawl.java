package id.padanan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows the links within the site, breadth first, and records broken links. */
final class Crawl {
    private static final int OK = 200;

    /** @param level number of links from the start */
    private record Link(String from, String to, int level) {}

    private final URI site;
    private final int mostPages;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final Deque<Link> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Set<String>> idsByPage = new HashMap<>();
    private final List<Link> withFragment = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /**
     * @param site URL of the site
     * @param mostPages maximum number of URLs to fetch
     */
    Crawl(URI site, int mostPages) {
        this.site = site;
        this.mostPages = mostPages;
    }

    /** Crawls from the given paths. */
    void walk(List<String> starts) throws IOException, InterruptedException {
        starts.forEach(path -> follow(new Link("start", site.resolve(path).toString(), 0)));
        while (!waiting.isEmpty() && paths.size() < mostPages) {
            fetch(waiting.remove());
        }
        withFragment.forEach(this::checkFragment);
    }

    /** Broken links and links to unexpected sites, each with its page and the reason. */
    List<String> faults() {
        return faults;
    }

    /** Number of links from the start to the nearest address that was not fetched. */
    int reach() {
        return waiting.isEmpty() ? Integer.MAX_VALUE : waiting.element().level();
    }

    /** Paths that were fetched, without the site's address. */
    List<String> paths() {
        return paths;
    }

    private void fetch(Link link) throws IOException, InterruptedException {
        paths.add(link.to().substring(site.toString().length() - 1));
        HttpRequest request = HttpRequest.newBuilder(URI.create(link.to()))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            faults.add("%s: %s answers %d".formatted(link.from(), link.to(), response.statusCode()));
        } else if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            read(link, Jsoup.parse(response.body(), response.uri().toString()));
        }
    }

    private void read(Link page, Document document) {
        String address = page.to();
        idsByPage.put(address, Set.copyOf(document.select("[id]").eachAttr("id")));
        for (Element element : document.select("[href], [src]")) {
            String to = element.absUrl(element.hasAttr("href") ? "href" : "src");
            // The target of a redirect counts under the URL that redirected.
            boolean withinPage = element.attr("href").startsWith("#");
            Link link = new Link(address, withinPage ? address + element.attr("href") : to, page.level() + 1);
            if (link.to().startsWith(site.toString())) {
                follow(link);
            } else if (!mayLeave(element)) {
                faults.add("%s: %s leaves the site".formatted(address, element));
            }
        }
    }

    private static boolean mayLeave(Element link) {
        boolean original = link.attr("rel").startsWith("external");
        return link.is("a") && (original || link.closest(".channels") != null);
    }

    private void follow(Link link) {
        int hash = link.to().indexOf('#');
        String address = hash < 0 ? link.to() : link.to().substring(0, hash);
        if (hash >= 0) {
            withFragment.add(link);
        }
        if (seen.add(address)) {
            waiting.add(new Link(link.from(), address, link.level()));
        }
    }

    private void checkFragment(Link link) {
        int hash = link.to().indexOf('#');
        Set<String> ids = idsByPage.get(link.to().substring(0, hash));
        if (ids != null && !ids.contains(URLDecoder.decode(link.to().substring(hash + 1), UTF_8))) {
            faults.add("%s: %s names no place on its page".formatted(link.from(), link.to()));
        }
    }
}

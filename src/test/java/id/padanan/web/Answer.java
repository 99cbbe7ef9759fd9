package id.padanan.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The site's answer to a browser that follows redirects.
 *
 * @param path what was asked for, relative to the site
 */
record Answer(String path, HttpResponse<String> response) {
    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    static Answer to(URI site, String path) {
        return send(site, path).join();
    }

    /** Asks for all paths at once, and returns when all are answered; in the order of the paths. */
    static List<Answer> toAll(URI site, List<String> paths) {
        List<CompletableFuture<Answer>> answers =
                paths.stream().map(path -> send(site, path)).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<Answer> send(URI site, String path) {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        return BROWSER.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> new Answer(path, response));
    }

    String text() {
        return response.body();
    }

    /** The page; an empty one where the answer is none. */
    Document page() {
        return Jsoup.parse(text());
    }
}

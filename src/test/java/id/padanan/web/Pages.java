package id.padanan.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fetches pages of the application under test like a browser, without following redirects. */
public final class Pages {
    private Pages() {}

    public static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html,*/*;q=0.8");
    }

    public static Response get(String path) {
        return browser().get(path);
    }

    /** The page at a path, which must be HTML with this status. */
    public static Document page(int status, String path) {
        Response response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        return Jsoup.parse(response.asString(), "http://padanan.test" + path);
    }

    public static Document page(String path) {
        return page(200, path);
    }

    /** The path that a response redirects to, with its query part. */
    public static String redirect(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        return response.header("Location").replaceFirst("^http://[^/]+", "");
    }
}

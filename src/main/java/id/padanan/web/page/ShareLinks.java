package id.padanan.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Links that share a page on messaging services, social networks and by e-mail. They are plain links and load nothing
 * from other sites.
 *
 * @param title title of the page
 * @param url absolute URL of the page
 */
public record ShareLinks(String title, String url) {
    /**
     * A service to share on.
     *
     * @param name name of the service
     * @param href link that opens the service with the page
     */
    public record Channel(String name, String href) {}

    /**
     * The services, in order of their use in Indonesia.
     *
     * @param mail the word for e-mail in the language of the page
     */
    public List<Channel> channels(String mail) {
        String about = encoded(title);
        String address = encoded(url);
        return List.of(
                new Channel("WhatsApp", "https://wa.me/?text=" + encoded(title + "\n" + url)),
                new Channel("Telegram", "https://t.me/share/url?url=" + address + "&text=" + about),
                new Channel("X", "https://x.com/intent/post?text=" + about + "&url=" + address),
                new Channel("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address),
                new Channel(mail, "mailto:?subject=" + about + "&body=" + address));
    }

    /** Percent-encodes a text. Encodes a space as {@code %20}, because mail programs show a plus sign literally. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

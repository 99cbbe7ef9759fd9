package id.padanan.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The ways to pass a page on. All are plain links: nothing of another site is loaded.
 *
 * @param title what the page is about
 * @param url its absolute address
 */
public record ShareLinks(String title, String url) {
    /**
     * A service to pass a page on with.
     *
     * @param name what readers call it
     * @param href where its link leads
     */
    public record Channel(String name, String href) {}

    /**
     * The services, those most used in Indonesia first.
     *
     * @param mail what the page's language calls e-mail
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

    /** Percent-encoded, a space as {@code %20}: mail programs show the plus sign of HTML forms as it stands. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

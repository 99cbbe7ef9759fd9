package id.padanan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShareLinksTest {
    private static final ShareLinks SHARING =
            new ShareLinks("Damai & \"jaminan\": 100% + lagi?", "http://padanan.test/id/search?q=a+b&source=bbc");

    private static String href(String name) {
        return SHARING.channels("Surel").stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow()
                .href();
    }

    @Test
    void channels_takeTheAddressAsOneValue() {
        String address = "http%3A%2F%2Fpadanan.test%2Fid%2Fsearch%3Fq%3Da%2Bb%26source%3Dbbc";

        assertThat(SHARING.channels("Surel")).hasSize(5).allSatisfy(channel -> {
            assertThat(channel.href()).contains(address);
            assertThat(URI.create(channel.href())).isNotNull();
        });
        assertThat(href("Facebook")).isEqualTo("https://www.facebook.com/sharer/sharer.php?u=" + address);
    }

    @Test
    void title_isGivenAlongAsItStands() {
        String text = href("WhatsApp").replace("https://wa.me/?text=", "");

        assertThat(URLDecoder.decode(text, StandardCharsets.UTF_8)).isEqualTo(SHARING.title() + "\n" + SHARING.url());
    }

    @Test
    void mail_hasNoPlusForASpace() {
        assertThat(href("Surel"))
                .startsWith("mailto:?subject=Damai%20%26%20%22jaminan%22%3A%20100%25%20%2B%20lagi%3F&body=http")
                .doesNotContain("+");
    }
}

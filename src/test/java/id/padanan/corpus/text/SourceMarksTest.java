package id.padanan.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMarksTest {
    private final SourceMarks marks = new SourceMarks();

    @BeforeEach
    void addMarks() {
        marks.add("cnn", List.of("CNN"), List.of(), List.of("cnn.com"));
        marks.add("cnn-indonesia", List.of("CNN Indonesia"), List.of(), List.of("cnnindonesia.com"));
        marks.add("afp", List.of("AFP"), List.of("AFP"), List.of());
    }

    @Test
    void publisher_signsWithExactlyItsName() {
        assertThat(marks.publisher("CNN")).contains("cnn");
        assertThat(marks.publisher("cnn")).isEmpty();
        assertThat(marks.publisher("CNN Turki")).isEmpty();
    }

    @Test
    void publisherWithin_isTheLongestNameThatFits() {
        assertThat(marks.publisherWithin("Baca lebih lanjut dari CNN Indonesia:"))
                .contains("cnn-indonesia");
        assertThat(marks.publisherWithin("Baca lebih lanjut dari CNN")).contains("cnn");
        assertThat(marks.publisherWithin("Baca lebih lanjut dari CNNs")).isEmpty();
    }

    @Test
    void address_isThatOfADomainOrOneBelowIt() {
        assertThat(marks.ownerOfAddressIn("https://edition.CNN.com/2025/a")).contains("cnn");
        assertThat(marks.ownerOfAddressIn("www.cnnindonesia.com")).contains("cnn-indonesia");
        assertThat(marks.ownerOfAddressIn("https://notcnn.com/")).isEmpty();
        assertThat(marks.ownerOfAddressIn("cnn.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ia mengatakan kepada AFP bahwa",
                "kata warga kepada kantor berita AFP.",
                "seorang wartawan AFP di lokasi",
                "he told AFP on Monday",
                "an AFP journalist saw",
                "AFP correspondents said"
            })
    void voice_isThatOfAnAgencyThatReports(String text) {
        assertThat(marks.voicesIn(text)).containsExactly("afp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dilansir AFP, pasar dibuka",
                "menurut AFP",
                "dikutip dari AFP",
                "kata warga kepada CNN",
                "kepada AFPB",
                "kepada afp"
            })
    void voice_isNotThatOfAnAgencyThatIsQuoted(String text) {
        assertThat(marks.voicesIn(text)).isEmpty();
    }
}

package id.padanan.glossary.gloss;

import static id.padanan.glossary.SmallGlossary.GLOSSARY;
import static id.padanan.glossary.SmallGlossary.LEXICON;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.SenseOrigin;
import id.padanan.glossary.term.Equivalent;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlosserTest {
    private final Glosser glosser = new Glosser(GLOSSARY, LEXICON);

    private String read(String text) {
        return glosser.gloss(text).reading().text();
    }

    private static String originals(Gloss gloss) {
        StringBuilder joined = new StringBuilder();
        for (GlossSegment segment : gloss.segments()) {
            if (segment.start() != joined.length()
                    || segment.end() - segment.start() != segment.original().length()) {
                throw new AssertionError("gap or overlap at " + segment.start());
            }
            joined.append(segment.original());
        }
        return joined.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "harga naik setelah banjir          | price rise after flood",
                "jaminan keamanan bagi Ukraina      | security guarantee for Ukraine",
                "jaminan keamanannya                | its security guarantee",
                "menteri luar negeri Ukraina        | foreign minister Ukraine",
            })
    void gloss_takesTheLongestTerm(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mobil baru               | new car",
                "kebijakan ekonomi baru   | new economy policy",
                "rumah besar ini          | this big house",
                "mobil barunya            | its new car",
                "negara-negara itu        | those countries",
                "harga, mobil             | price, car",
                "harga  mobil             | price  car",
                "akibat banjir            | due to flood",
                "dua tahun penjara        | two years prison",
                "harga Mobil              | price Car",
            })
    void gloss_turnsShortNounPhrasesOnly(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negara-negara    | countries",
                "anak-anak        | children",
                "para menteri     | the ministers",
                "dua mobil        | two cars",
                "1 mobil          | 1 car",
                "12 mobil         | 12 cars",
                "undang-undang    | law",
            })
    void gloss_putsNounsIntoThePlural(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harga naik             | Price rise",
                "HARGA NAIK             | PRICE RISE",
                "Mobil baru             | New car",
                "Menteri Luar Negeri    | Foreign Minister",
                "PBB                    | UN",
                "di AS                  | in US",
                "Maret                  | March",
            })
    void gloss_carriesCaseOver(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u201cHarga\u201d (1.250,5%) \u2013 Rp3; x@y!  | \u201cPrice\u201d (1.250,5%) \u2013 Rp3; x@y!",
                "Xanana Gusmao                                  | Xanana Gusmao",
                "oleh Asi dan Pbb                               | oleh Asi and Pbb",
                "dan Hargamu                                    | and Hargamu",
            })
    void gloss_leavesTheRestAsItIs(String text, String reading) {
        assertThat(read(text)).isEqualTo(reading);
    }

    @Test
    void gloss_saysHowEachPieceWasFound() {
        assertThat(glosser.gloss("AS, harga hargamu 12 entah").segments())
                .extracting(GlossSegment::origin)
                .filteredOn(found -> found != SenseOrigin.PUNCTUATION)
                .containsExactly(
                        SenseOrigin.NAME, SenseOrigin.TERM, SenseOrigin.ROOT, SenseOrigin.NUMBER, SenseOrigin.UNKNOWN);
    }

    @Test
    void gloss_keepsAllEquivalentsAndTheTerm() {
        GlossSegment segment = glosser.gloss("hargamu").segments().get(0);
        assertThat(segment.reading()).isEqualTo("your price");
        assertThat(segment.term()).isEqualTo("harga");
        assertThat(segment.equivalents()).extracting(Equivalent::text).containsExactly("price", "prices", "cost");
    }

    @Test
    void reading_leadsBackToTheOriginal() {
        AlignedText reading = glosser.gloss("naik mobil baru").reading();
        assertThat(reading.text()).isEqualTo("rise new car");
        assertThat(reading.segmentAt(reading.text().indexOf("car")).original()).isEqualTo("mobil");
        assertThat(reading.segmentAt(reading.text().indexOf("new")).start()).isEqualTo(11);
    }

    @Test
    void rendered_keepsTheOrderOfTheOriginal() {
        AlignedText terms = glosser.gloss("mobil baru").rendered(GlossSegment::original);
        assertThat(terms.text()).isEqualTo("mobil baru");
        assertThat(terms.segmentAt(7).reading()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "a-", "-a", "--", "a--b", "\ud83d", "\udc00x", "\u0000", "'", "a'", "1.", "\u2028"
            })
    void gloss_losesNoCharacterOfOddText(String text) {
        assertThat(originals(glosser.gloss(text))).isEqualTo(text);
    }

    @Test
    void gloss_losesNoCharacterOfRandomText() {
        Random random = new Random(17);
        String[] known = {"harga", "jaminan keamanan", "negara-negara", "AS", " ", "-", "nya", ".", "12", "besar"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                if (random.nextBoolean()) {
                    text.append(known[random.nextInt(known.length)]);
                } else {
                    text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
                }
            }
            Gloss gloss = glosser.gloss(text.toString());
            assertThat(originals(gloss)).isEqualTo(text.toString());
            assertThat(gloss.readingOrder()).containsExactlyInAnyOrderElementsOf(gloss.segments());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "me", "a-", "harga ", "'a", "1.", "\ud83d\ude00", "jaminan "})
    void gloss_acceptsAMegabyteOfOneThing(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertThat(originals(glosser.gloss(text))).isEqualTo(text);
    }

    @Test
    void gloss_readsAgainWhatItReadBefore() {
        assertThat(List.of(read("hargamu entah"), read("hargamu entah"))).containsOnly("your price entah");
    }
}

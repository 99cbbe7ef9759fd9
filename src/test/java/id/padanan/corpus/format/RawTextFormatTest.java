package id.padanan.corpus.format;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.corpus.ReadCorpus;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.text.CleanText;
import id.padanan.corpus.text.Evidence;
import id.padanan.corpus.text.Evidence.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads self-written raw texts about invented news that have the typical flaws of real pages. */
class RawTextFormatTest {
    private static final Path TEXTS = Path.of("src/test/resources/corpus/raw");

    @TempDir
    Path folder;

    private static ReadArticle read(String name) {
        return ReadCorpus.of(TEXTS.resolve(name + ".txt")).onlyArticle();
    }

    private static List<String> taken(ReadArticle read, Fact fact) {
        return read.evidence().stream()
                .filter(evidence -> evidence.fact() == fact)
                .map(Evidence::text)
                .toList();
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bbc-credit-block, bbc, 3",
        "sky-link-list, sky, 10",
        "afp-voice, afp, 3",
        "kompas-dateline, kompas, 1",
        "antara, antara, 3",
        "detik, detik, 3",
        "tempo, tempo, 1",
        "cnn-indonesia, cnn-indonesia, 4",
        "republika, republika, 3",
        "reuters-dateline, reuters, 1",
        "agency-printed-by-outlet, jakarta-post, 3",
        "credits-then-title, kompas, 5",
        "english-byline, bbc, 2",
        "blank-parted-links, bbc, 5",
        "role-names-outlet, bbc, 3"
    })
    void source_isThePublisherThatALineNames(String name, String source, int line) {
        ReadArticle read = read(name);

        assertThat(read.article().source()).isEqualTo(source);
        assertThat(read.evidence())
                .filteredOn(evidence -> evidence.fact() == Fact.SOURCE)
                .singleElement()
                .satisfies(evidence -> {
                    assertThat(evidence.value()).isEqualTo(source);
                    assertThat(evidence.line()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource({"agency-only-quoted", "two-voices", "other-shouted-link", "hard-wrapped"})
    void source_isOtherWhereNobodyIsNamed(String name) {
        ReadArticle read = read(name);

        assertThat(read.article().source()).isEqualTo("other");
        assertThat(taken(read, Fact.SOURCE)).isEmpty();
    }

    @Test
    void source_isOtherForAnOutletThatIsNotInTheRegistry() {
        assertThat(read("unknown-outlet").article().source()).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({
        "kompas-dateline, Yogyakarta",
        "antara, Kupang",
        "detik, Bandung",
        "tempo, Surabaya",
        "cnn-indonesia, Jakarta",
        "republika, Demak",
        "reuters-dateline, San José",
        "agency-printed-by-outlet, Paris",
        "unknown-outlet, Jambi",
        "afp-voice,"
    })
    void place_isThatOfTheDateline(String name, String place) {
        assertThat(read(name).article().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "bbc-credit-block, Nadia Prasetyo",
        "antara, Maria Benu",
        "detik, Rina Kartika",
        "credits-then-title, Ni Luh Ayu",
        "english-byline, Jane Holloway",
        "role-names-outlet, Dewi Anggraini dan Tom Harker",
        "republika,",
        "hard-wrapped,"
    })
    void author_isThatOfTheByline(String name, String author) {
        assertThat(read(name).article().author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "detik, 2025-08-15T10:30:00+07:00",
        "cnn-indonesia, 2025-08-18T07:15:00+07:00",
        "credits-then-title, 2025-08-15T10:30:00+07:00"
    })
    void published_isADateLineOfTheHeader(String name, String iso) {
        assertThat(read(name).article().published().text()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"antara", "sky-link-list", "role-names-outlet"})
    void published_isUnknownWithoutADateLine(String name) {
        assertThat(read(name).article().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "bbc-credit-block, Nelayan di Desa Tanjung Lor mulai menanam rumput laut setelah tangkapan ikan turun dua tahun berturut-turut",
        "credits-then-title, Festival Layang-layang Dibuka di Pantai Sanur",
        "english-byline, Village choir wins national prize",
        "cnn-indonesia, Tiga Resep Sayur Lodeh dari Tiga Kota",
        "hard-wrapped, Bengkel Sepeda Gratis Dibuka di Kampung Melati",
        "role-names-outlet, Lomba Perahu Hias Ramaikan Danau"
    })
    void title_isTheHeadingOrElseTheFirstSentence(String name, String title) {
        assertThat(read(name).article().title()).isEqualTo(title);
    }

    @Test
    void title_ofALongFirstSentenceIsCutAfterAWord() {
        assertThat(read("afp-voice").article().title())
                .isEqualTo("Petani kopi di dataran tinggi Sidamo pada hari Kamis mulai memetik panen yang diperkirakan"
                        + " menjadi yang terbesar dalam…");
    }

    @Test
    void caption_isTheHeadingBelowTheCredits() {
        assertThat(read("bbc-credit-block").article().caption())
                .isEqualTo("Warga memanen rumput laut di pesisir Desa Tanjung Lor");
        assertThat(read("role-names-outlet").article().caption())
                .isEqualTo("Perahu hias berlomba di danau, Minggu (17/8)");
    }

    @Test
    void caption_joinsMarkedOnes() {
        Article article = read("credits-then-title").article();

        assertThat(article.caption())
                .isEqualTo("Layang-layang naga sepanjang 50 meter di langit Sanur. (Dok. Panitia);"
                        + " Peserta dari Jepang menyiapkan layang-layang");
        assertThat(article.body()).hasSize(3);
    }

    @Test
    void body_startsAfterTheDateline() {
        assertThat(read("tempo").article().body().get(0)).startsWith("Klub catur sekolah di Surabaya");
        assertThat(read("antara").article().body().get(0)).startsWith("Sebanyak 120 perajin");
    }

    @Test
    void body_keepsListsQuotesAndSubheadings() {
        assertThat(read("cnn-indonesia").article().body())
                .hasSize(6)
                .contains("1. Lodeh Semarang dengan tempe semangit", "3. Lodeh Malang dengan terung ungu");
        assertThat(read("afp-voice").article().body()).hasSize(6).contains("Lelang pindah ke ibu kota");
        assertThat(read("blank-parted-links").article().body()).hasSize(4).contains("Jadwal baru berlaku bulan depan");
    }

    @Test
    void body_joinsHardWrappedLines() {
        assertThat(read("hard-wrapped").article().body())
                .hasSize(3)
                .first()
                .asString()
                .contains("hari Sabtu, dengan lima")
                .endsWith("pukul dua belas siang.");
    }

    @Test
    void body_keepsWordsThatTheSourcePrintedApart() {
        assertThat(read("afp-voice").article().body().get(3)).contains("lereng -lereng");
    }

    @Test
    void body_keepsSentencesThatStartLikeBoilerplate() {
        ReadArticle read = read("text-that-looks-like-boilerplate");

        assertThat(read.article().body()).hasSize(14);
        assertThat(read.evidence()).extracting(Evidence::fact).containsExactly(Fact.TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "sky-link-list, 4",
        "kompas-dateline, 3",
        "other-shouted-link, 1",
        "antara, 1",
        "detik, 2",
        "tempo, 1",
        "cnn-indonesia, 3",
        "agency-printed-by-outlet, 1",
        "english-byline, 2",
        "blank-parted-links, 4",
        "bbc-credit-block, 0"
    })
    void boilerplate_isTakenOutAndNamed(String name, int lines) {
        assertThat(taken(read(name), Fact.BOILERPLATE)).hasSize(lines);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lines_areInTheBodyOrInEvidence(Path text) throws IOException {
        ReadArticle read = ReadCorpus.of(text).onlyArticle();
        List<String> lost = new ArrayList<>(CleanText.lines(Files.readString(text)));
        lost.removeIf(String::isEmpty);
        String body = String.join("\n", read.article().body());
        lost.removeIf(body::contains);
        lost.removeAll(read.evidence().stream().map(Evidence::text).toList());

        assertThat(lost).filteredOn(not(read.article().title()::equals)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsAndInvisibleCharacters_makeNoDifference(Path text) throws IOException {
        String content = Files.readString(text);
        Path windows = folder.resolve("windows").resolve(text.getFileName());
        Path oldMac = folder.resolve("mac").resolve(text.getFileName());
        Files.createDirectories(windows.getParent());
        Files.createDirectories(oldMac.getParent());
        Files.writeString(windows, "\uFEFF" + content.replace("\n", "\r\n").replace(" ", "\u00A0\u200B"));
        Files.writeString(oldMac, content.replace("\n", " \r").replace(" ", "\t \u2009"));

        Article article = ReadCorpus.of(text).onlyArticle().article();

        assertThat(ReadCorpus.of(windows).onlyArticle().article()).isEqualTo(article);
        assertThat(ReadCorpus.of(oldMac).onlyArticle().article()).isEqualTo(article);
    }

    @Test
    void id_isThatOfTheBaseNameAndLanguageIndonesian() {
        Article article = read("tempo").article();

        assertThat(article.id()).isEqualTo(ArticleId.derivedFrom("tempo"));
        assertThat(article.language()).isEqualTo(Language.INDONESIAN);
        assertThat(article.url()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".\nPemerintah menaikkan harga. Warga kaget.\n",
                ". Pemerintah menaikkan harga. Warga kaget.\n",
                ", - Pemerintah menaikkan harga. Warga kaget.\n",
                ",, - Pemerintah menaikkan harga. Warga kaget.\n",
                "… ? !\n\n.\n\nPemerintah menaikkan harga. Warga kaget.\n"
            })
    void strayPunctuationAtTheStart_isNoTitle(String content) throws IOException {
        Article article = ReadCorpus.of(Files.writeString(folder.resolve("a.txt"), content))
                .onlyArticle()
                .article();

        assertThat(article.title()).isEqualTo("Pemerintah menaikkan harga");
        assertThat(article.body())
                .as("nothing is lost")
                .containsExactlyElementsOf(
                        content.lines().filter(not(String::isBlank)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "…\n\n. . .\n", ", - .", "!?\n", "JAKARTA, KOMPAS.com - .\n"})
    void textWithoutAWord_isNoArticle(String content) throws IOException {
        Rejection rejection = ReadCorpus.of(Files.writeString(folder.resolve("a.txt"), content))
                .onlyRejection();

        assertThat(rejection.reason()).isEqualTo(Rejection.Reason.NO_BODY);
    }
}

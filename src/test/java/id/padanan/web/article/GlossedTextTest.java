package id.padanan.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.GlossaryLookup;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.search.result.MarkedArticle;
import id.padanan.search.result.MarkedText;
import id.padanan.search.result.MarkedText.Segment;
import id.padanan.web.language.SiteLanguage;
import id.padanan.web.language.SiteLanguages;
import id.padanan.web.page.Page;
import id.padanan.web.page.RequestContext;
import id.padanan.web.page.Theme;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossedTextTest {
    private static final Glossary GLOSSARY = GlossaryLoader.builtIn();
    private static final IndonesianLexicon LEXICON = new IndonesianLexicon(GLOSSARY);
    private static final Glosser GLOSSER = new Glosser(GLOSSARY, LEXICON);
    private static final SiteLanguage ENGLISH = new SiteLanguage("en", "English");
    private static final Page PAGE = new RequestContext(
                    "http://padanan.test",
                    "/en/",
                    "",
                    new SiteLanguages(List.of(ENGLISH)),
                    ENGLISH,
                    ENGLISH,
                    Theme.AUTO)
            .page("/en/", "", "");

    private static GlossedText gloss(Segment... segments) {
        MarkedText text = new MarkedText(List.of(segments));
        return GlossedText.of(text, GLOSSER.gloss(text.text()), PAGE);
    }

    private static MarkedText plain(String text) {
        return new MarkedText(List.of(new Segment(text, false)));
    }

    private static String words(GlossedText text) {
        return text.runs().stream().map(run -> run.words().text()).collect(Collectors.joining());
    }

    @Test
    void text_staysWholeWithUnknownWordsAndPunctuation() {
        GlossedText text = gloss(new Segment("\u201cXyzzy\u201d: harga naik 5,5%, setelah banjir!", false));

        assertThat(words(text)).isEqualTo("\u201cXyzzy\u201d: harga naik 5,5%, setelah banjir!");
        assertThat(text.runs().get(0)).isEqualTo(new GlossedText.GlossedRun(plain("\u201cXyzzy\u201d: "), null, null));
        assertThat(text.runs().get(1).english()).isEqualTo("price");
    }

    @Test
    void punctuation_staysWithItsWord() {
        GlossedText text = gloss(new Segment("Ia (\u201charga\u201d), naik.", false));

        assertThat(words(text)).isEqualTo("Ia (\u201charga\u201d), naik.");
        assertThat(text.runs()).extracting(run -> run.words().text()).contains("(\u201charga\u201d),", " ", "naik.");
    }

    @Test
    void mark_thatEndsWithinAPiece_staysOnItsWords() {
        GlossedText text = gloss(new Segment("jaminan ", false), new Segment("keamanan bagi", true));

        assertThat(words(text)).isEqualTo("jaminan keamanan bagi");
        assertThat(text.runs().stream()
                        .flatMap(run -> run.words().segments().stream())
                        .filter(Segment::marked)
                        .map(Segment::text))
                .containsExactly("keamanan", " ", "bagi");
    }

    @Test
    void english_hasTheCaseOfItsOwnWord() {
        assertThat(gloss(new Segment("Kebijakan baru", false)).runs().stream().map(GlossedText.GlossedRun::english))
                .containsExactly("Policy", null, "new");
    }

    @Test
    void english_thatIsTheSame_isNotRepeated() {
        GlossedText.GlossedRun jakarta =
                gloss(new Segment("Jakarta", false)).runs().get(0);

        assertThat(jakarta.english()).isNull();
        assertThat(jakarta.href()).isEqualTo("/en/glossary?q=Jakarta");
    }

    @Test
    void everyWordOfTheSampleCorpus_leadsToWhatTheGlossaryKnows() throws IOException {
        GlossaryLookup lookup = new GlossaryLookup(GLOSSARY, LEXICON);
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                assertThat(GlossedText.of(plain(text), GLOSSER.gloss(text), PAGE).runs().stream()
                                .filter(run -> run.href() != null)
                                .map(run -> query(run.href()))
                                .filter(query -> lookup.lookUp(query).isEmpty()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static String query(String href) {
        return URLDecoder.decode(URI.create(href).getRawQuery().substring("q=".length()), StandardCharsets.UTF_8);
    }

    @Test
    void veryLongArticle_isGlossedInPart() {
        String paragraph = "harga naik ".repeat(ArticleText.MAX_GLOSSED_CHARACTERS / 12);
        MarkedArticle article = new MarkedArticle(
                plain("Harga naik"), null, List.of(plain(paragraph), plain(paragraph), plain("banjir")));

        ArticleText glossed = ArticleText.glossed(article, GLOSSER, PAGE);

        assertThat(glossed.glossedParagraphs()).isEqualTo(1);
        assertThat(glossed.paragraphs()).hasSize(3);
        assertThat(glossed.paragraphs().get(0).runs()).hasSizeGreaterThan(1000);
        assertThat(glossed.paragraphs().get(1)).isEqualTo(NumberedText.of(GlossedText.plain(plain(paragraph)), 0));
    }
}

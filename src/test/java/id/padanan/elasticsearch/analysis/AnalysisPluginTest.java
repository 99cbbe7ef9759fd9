package id.padanan.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Checks that the server with the analysis plugin produces the same tokens as Lucene. */
@QuarkusTest
@Tag("elasticsearch")
class AnalysisPluginTest {
    /** Filter definitions of Elasticsearch and the equivalent Lucene filters, each after the standard tokenizer. */
    private static final Map<String, UnaryOperator<TokenStream>> CHAINS = new TreeMap<>(Map.ofEntries(
            Map.entry("\"lowercase\",\"asciifolding\"", input -> new ASCIIFoldingFilter(new LowerCaseFilter(input))),
            Map.entry(
                    "{\"type\":\"asciifolding\",\"preserve_original\":true}",
                    input -> new ASCIIFoldingFilter(input, true)),
            Map.entry(stemmer("indonesian"), input -> new IndonesianStemFilter(new LowerCaseFilter(input))),
            Map.entry(stemmer("english"), input -> new PorterStemFilter(new LowerCaseFilter(input))),
            Map.entry(stemmer("porter"), input -> new PorterStemFilter(new LowerCaseFilter(input))),
            Map.entry(
                    stemmer("porter2"), input -> new SnowballFilter(new LowerCaseFilter(input), new EnglishStemmer())),
            Map.entry(stemmer("light_english"), input -> new KStemFilter(new LowerCaseFilter(input))),
            Map.entry(stemmer("kstem"), input -> new KStemFilter(new LowerCaseFilter(input))),
            Map.entry(stemmer("minimal_english"), input -> new EnglishMinimalStemFilter(new LowerCaseFilter(input))),
            Map.entry(stemmer("possessive_english"), input -> new EnglishPossessiveFilter(new LowerCaseFilter(input))),
            Map.entry(
                    "{\"type\":\"edge_ngram\",\"min_gram\":2,\"max_gram\":5,\"preserve_original\":true}",
                    input -> new EdgeNGramTokenFilter(input, 2, 5, true)),
            Map.entry("{\"type\":\"length\",\"min\":3,\"max\":8}", input -> new LengthFilter(input, 3, 8)),
            Map.entry(
                    "\"lowercase\",{\"type\":\"stemmer_override\",\"rules\":[\"menteri, kepala => kepala\",\"ran=>run\"]},"
                            + "{\"type\":\"stemmer\",\"language\":\"indonesian\"}",
                    input -> new IndonesianStemFilter(overridden(new LowerCaseFilter(input)))),
            Map.entry(
                    "\"lowercase\",{\"type\":\"keyword_marker\",\"keywords\":[\"menteri\",\"perundingan\"]},"
                            + "{\"type\":\"stemmer\",\"language\":\"indonesian\"}",
                    input -> new IndonesianStemFilter(new SetKeywordMarkerFilter(
                            new LowerCaseFilter(input), new CharArraySet(List.of("menteri", "perundingan"), false)))),
            Map.entry(
                    "\"lowercase\",\"keyword_repeat\",{\"type\":\"stemmer\",\"language\":\"indonesian\"},"
                            + "\"remove_duplicates\"",
                    input -> new RemoveDuplicatesTokenFilter(
                            new IndonesianStemFilter(new KeywordRepeatFilter(new LowerCaseFilter(input)))))));

    @Inject
    RestClient client;

    @Test
    void filters_onTheServer_makeTheTokensOfLucene() throws IOException {
        for (Map.Entry<String, UnaryOperator<TokenStream>> chain : CHAINS.entrySet()) {
            JsonObject body = new JsonObject();
            body.addProperty("tokenizer", "standard");
            body.add("filter", JsonParser.parseString("[" + chain.getKey() + "]"));
            for (String sentence : TrickySentences.all()) {
                assertThat(AnalyzedToken.onServer(client, "/_analyze", body, sentence))
                        .as("%s of: %s", chain.getKey(), sentence)
                        .isNotEmpty()
                        .isEqualTo(AnalyzedToken.inLucene(chain.getValue(), sentence));
            }
        }
    }

    @Test
    void namedComponents_areTheAnnotatedClasses() throws IOException {
        Map<String, String> annotated = new ClassFileImporter()
                .importPackagesOf(StemmerFilterFactory.class).stream()
                        .filter(type -> type.isAnnotatedWith(NamedComponent.class))
                        .collect(Collectors.toMap(
                                type -> type.getAnnotationOfType(NamedComponent.class)
                                        .value(),
                                JavaClass::getName));
        JsonObject listed = JsonParser.parseString(
                        Files.readString(Path.of("src", "main", "elasticsearch", "named_components.json")))
                .getAsJsonObject()
                .getAsJsonObject("org.elasticsearch.plugin.analysis.TokenFilterFactory");

        assertThat(listed.asMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> asString(entry.getValue()))))
                .isEqualTo(annotated);
    }

    private static String asString(JsonElement element) {
        return element.getAsString();
    }

    private static String stemmer(String language) {
        return "\"lowercase\",{\"type\":\"stemmer\",\"language\":\"" + language + "\"}";
    }

    private static TokenStream overridden(TokenStream input) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        builder.add("menteri", "kepala");
        builder.add("kepala", "kepala");
        builder.add("ran", "run");
        try {
            return new StemmerOverrideFilter(input, builder.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

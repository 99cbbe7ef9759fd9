package id.padanan.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.generation.Generation;
import id.padanan.index.generation.Generations;
import id.padanan.index.mapping.TextAnalysis.IndexToken;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this process makes of a text is what the server makes of it, token by token. */
@Tag("elasticsearch")
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextAnalysisTest {
    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    Generations generations;

    private Generation generation;

    @BeforeAll
    void begin() {
        generation = generations.newGeneration();
        generations.create(generation, "textanalysistest");
    }

    @AfterAll
    void discard() {
        generations.discard(generation, "textanalysistest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pemerintah memperingatkan warga pesisir akan gelombang tinggi.",
                "Negara-negara tetangga, kata juru bicara, belum menyetujuinya.",
                "São Paulo, Zürich dan Kyïv: 3.000 orang; Rp1,5 triliun (12,5%)",
                "Kompas.com – \"Jaminan itu penting,\" ujarnya. O'Brien's e-mail: a@b.id",
                "Prices rose after the floods; ministers' talks weren't concluded.",
                "戦争 и мир 😀 مرحبا ไทย",
                "",
            })
    void tokens_areTheServers(String text) {
        assertThat(TextAnalysis.exact(text)).isEqualTo(serverTokens(IndexAnalysis.EXACT, text));
        assertThat(TextAnalysis.indonesian(text)).isEqualTo(serverTokens(IndexAnalysis.INDONESIAN, text));
        assertThat(TextAnalysis.english(text)).isEqualTo(serverTokens(IndexAnalysis.ENGLISH, text));
    }

    private List<IndexToken> serverTokens(String analyzer, String text) {
        JsonObject body = new JsonObject();
        body.addProperty("analyzer", analyzer);
        body.addProperty("text", text);
        List<IndexToken> tokens = new ArrayList<>();
        for (JsonElement element : elasticsearch
                .send("POST", "/" + generation.indexName() + "/_analyze", body)
                .getAsJsonArray("tokens")) {
            JsonObject token = element.getAsJsonObject();
            tokens.add(new IndexToken(
                    token.get("token").getAsString(),
                    token.get("start_offset").getAsInt(),
                    token.get("end_offset").getAsInt()));
        }
        return tokens;
    }
}

package id.padanan.index.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.article.Article;
import id.padanan.article.ArticleId;
import id.padanan.article.Language;
import id.padanan.article.PublicationDate;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.IndexNames;
import id.padanan.index.duplicates.GroupMembership;
import id.padanan.index.duplicates.MinHash;
import id.padanan.index.duplicates.Signature;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents written by us are those that Hibernate Search would write. */
@Tag("elasticsearch")
@QuarkusTest
class DocumentJsonTest {
    @Inject
    SearchMapping mapping;

    @Inject
    ElasticsearchApi elasticsearch;

    @Inject
    IndexNames names;

    @Inject
    TextAnalyzer analyzer;

    @Inject
    Glosser glosser;

    @AfterEach
    void removeIndex() {
        // Hibernate Search writes to its own alias, which here is an index that Elasticsearch makes by itself.
        elasticsearch.sendIfFound("DELETE", "/" + names.writeAlias(), null);
    }

    private static final Article FULL = new Article(
            new ArticleId("utuh"),
            "Menteri \"baru\" dilantik",
            List.of("Harga beras naik.", "Warga mengungsi\u2028 ke 😀 balai desa."),
            "bbc",
            "Sinta",
            PublicationDate.parse("2025-08-17T09:30:00.25+07:00").orElseThrow(),
            "https://example.org/a?b=1",
            Language.INDONESIAN,
            "Kendal",
            "Foto: pasar");

    private static final Article SPARSE = new Article(
            new ArticleId("hemat"), "Judul", List.of("Teks."), "other", null, null, null, Language.ENGLISH, null, null);

    @Test
    void document_ofAFullArticle_isHibernateSearchs() {
        Signature signature =
                MinHash.sign(List.of("Harga beras naik di pasar. ".repeat(7))).orElseThrow();

        assertSame(FULL, new GroupMembership(new ArticleId("lain"), signature));
    }

    @Test
    void document_ofASparseArticle_isHibernateSearchs() {
        assertSame(SPARSE, new GroupMembership(SPARSE.id(), null));
    }

    private void assertSame(Article article, GroupMembership membership) {
        ArticleDocument document =
                new ArticleDocument(article, ArticleTerms.of(article, analyzer, glosser), "/arsip/a.md", membership);
        try (SearchSession session = mapping.createSession()) {
            session.indexer().add(document).toCompletableFuture().join();
        }
        JsonObject theirs = elasticsearch
                .send("GET", "/" + names.writeAlias() + "/_doc/" + article.id(), null)
                .getAsJsonObject("_source");
        String ours = new String(DocumentJson.of(document), StandardCharsets.UTF_8);

        assertThat(ours).doesNotContain("\n");
        assertThat(plain(JsonParser.parseString(ours).getAsJsonObject())).isEqualTo(plain(theirs));
    }

    /** Elasticsearch indexes nothing for null and for an empty list, and a list of one as its only element. */
    private static Map<String, JsonElement> plain(JsonObject document) {
        Map<String, JsonElement> fields = new TreeMap<>();
        document.asMap().forEach((name, value) -> {
            JsonElement plain = value;
            if (value instanceof JsonArray array && array.size() < 2) {
                plain = array.isEmpty() ? null : array.get(0);
            }
            if (plain != null && !plain.isJsonNull()) {
                fields.put(name, plain);
            }
        });
        return fields;
    }
}

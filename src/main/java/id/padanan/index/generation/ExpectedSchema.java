package id.padanan.index.generation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleDocument;
import id.padanan.index.mapping.ArticleFields;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Settings and mapping as Hibernate Search derives them from {@link ArticleDocument}, and what of it is kept to be read. */
@Singleton
public class ExpectedSchema {
    private static final int HASH_BYTES = 8;

    private final SearchMapping mapping;

    ExpectedSchema(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** The body of a request that makes an index; the caller's own. */
    public JsonObject body() {
        AtomicReference<JsonObject> schema = new AtomicReference<>();
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager(ArticleDocument.class)
                    .exportExpectedSchema(
                            (backend, index, export) -> schema.set(export.extension(ElasticsearchExtension.get())
                                    .bodyParts()
                                    .get(0)));
        }
        JsonObject body = schema.get().deepCopy();
        // The export names Hibernate Search's own initial aliases; here Generations alone moves the aliases.
        body.remove("aliases");
        body.getAsJsonObject("mappings").add("_source", kept());
        return body;
    }

    /**
     * Most of a document is there to be searched only; kept as it came, it would make up half of the index. Signatures are
     * read by column.
     */
    private static JsonObject kept() {
        JsonArray excluded = new JsonArray();
        ArticleFields.SEARCHED_ONLY.forEach(excluded::add);
        excluded.add(ArticleFields.SIGNATURE);
        JsonObject source = new JsonObject();
        source.add("excludes", excluded);
        return source;
    }

    /** A short hash of the schema, the same on every start of the same program. */
    public String hash() {
        try {
            byte[] text = sorted(body()).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The order in which fields are found is nobody's promise. */
    private static JsonElement sorted(JsonElement element) {
        if (!element.isJsonObject()) {
            return element;
        }
        Map<String, JsonElement> members =
                new TreeMap<>(element.getAsJsonObject().asMap());
        JsonObject object = new JsonObject();
        members.forEach((name, member) -> object.add(name, sorted(member)));
        return object;
    }
}

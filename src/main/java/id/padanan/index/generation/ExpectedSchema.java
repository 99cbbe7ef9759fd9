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

/**
 * Settings and mapping that Hibernate Search derives from {@link ArticleDocument}, with a {@code _source} filter added.
 */
@Singleton
public class ExpectedSchema {
    private static final int HASH_BYTES = 8;

    private final SearchMapping mapping;

    ExpectedSchema(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** A new copy of the request body that creates an index. */
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
        body.getAsJsonObject("mappings").add("_source", sourceFilter());
        return body;
    }

    /**
     * Excludes search-only fields from {@code _source}: they would take up half of the index. Signatures are read from
     * doc values.
     */
    private static JsonObject sourceFilter() {
        JsonArray excluded = new JsonArray();
        ArticleFields.SEARCHED_ONLY.forEach(excluded::add);
        excluded.add(ArticleFields.SIGNATURE);
        JsonObject source = new JsonObject();
        source.add("excludes", excluded);
        return source;
    }

    /** A hash of the schema: 16 hexadecimal digits, the same on every start of the same program. */
    public String hash() {
        try {
            byte[] text = withSortedMembers(body()).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Hibernate Search does not guarantee the order of fields. */
    private static JsonElement withSortedMembers(JsonElement element) {
        if (!element.isJsonObject()) {
            return element;
        }
        Map<String, JsonElement> members =
                new TreeMap<>(element.getAsJsonObject().asMap());
        JsonObject object = new JsonObject();
        members.forEach((name, member) -> object.add(name, withSortedMembers(member)));
        return object;
    }
}

package id.padanan.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Creates, publishes and discards generations. Readers use an alias that always stands for one complete generation; a
 * second alias stands for the one being written. Both are moved in one step, so that no search ever finds nothing.
 */
@ApplicationScoped
public class Generations {
    private final SearchMapping mapping;
    private final ElasticsearchJson elasticsearch;
    private final IndexNames names;

    Generations(SearchMapping mapping, ElasticsearchJson elasticsearch, IndexNames names) {
        this.mapping = mapping;
        this.names = names;
        this.elasticsearch = elasticsearch;
    }

    /** The generation that readers search, if there is one. */
    public Optional<Generation> live() {
        return indexesBehind(names.readAlias()).stream().findFirst().map(Generation::new);
    }

    /** Makes an empty generation beside the live one and lets writing begin in it. */
    Generation begin() {
        String name = names.newGeneration();
        elasticsearch.send("PUT", "/" + name, expectedSchema());
        moveAlias(names.writeAlias(), name);
        return new Generation(name);
    }

    /**
     * Makes a generation the live one, in one step, and removes all others.
     *
     * @param expected how many articles it must hold
     * @throws IncompleteGenerationException if it holds another number; the live generation then stays
     */
    void publish(Generation generation, long expected) {
        String name = generation.indexName();
        elasticsearch.send("POST", "/" + name + "/_refresh", null);
        long found = elasticsearch
                .send("GET", "/" + name + "/_count", null)
                .getAsJsonObject()
                .get("count")
                .getAsLong();
        if (found != expected) {
            throw new IncompleteGenerationException(expected, found);
        }
        moveAlias(names.readAlias(), name);
        generations().stream().filter(other -> !other.equals(name)).forEach(this::delete);
    }

    /** Removes a generation that is not to go live; writing goes back to the live one, if any. */
    void discard(Generation generation) {
        live().filter(live -> !live.equals(generation))
                .ifPresent(live -> moveAlias(names.writeAlias(), live.indexName()));
        delete(generation.indexName());
    }

    /** Removes all generations, the live one too. */
    void removeAll() {
        generations().forEach(this::delete);
    }

    private void moveAlias(String alias, String name) {
        JsonArray actions = new JsonArray();
        indexesBehind(alias).stream()
                .filter(old -> !old.equals(name))
                .forEach(old -> actions.add(aliasAction("remove", old, alias)));
        actions.add(aliasAction("add", name, alias));
        JsonObject body = new JsonObject();
        body.add("actions", actions);
        elasticsearch.send("POST", "/_aliases", body);
    }

    private static JsonObject aliasAction(String verb, String index, String alias) {
        JsonObject target = new JsonObject();
        target.addProperty("index", index);
        target.addProperty("alias", alias);
        JsonObject action = new JsonObject();
        action.add(verb, target);
        return action;
    }

    private void delete(String name) {
        elasticsearch.sendIfFound("DELETE", "/" + name, null);
    }

    private Set<String> indexesBehind(String alias) {
        return elasticsearch
                .sendIfFound("GET", "/_alias/" + alias, null)
                .map(answer -> answer.getAsJsonObject().keySet())
                .orElse(Set.of());
    }

    private Set<String> generations() {
        return new TreeSet<>(elasticsearch
                .send("GET", "/" + names.allGenerations() + "/_alias", null)
                .getAsJsonObject()
                .keySet());
    }

    /** Settings and mapping as Hibernate Search derives them from {@link ArticleDocument}. */
    private JsonObject expectedSchema() {
        AtomicReference<JsonObject> schema = new AtomicReference<>();
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager(ArticleDocument.class)
                    .exportExpectedSchema(
                            (backend, index, export) -> schema.set(export.extension(ElasticsearchExtension.get())
                                    .bodyParts()
                                    .get(0)));
        }
        JsonObject body = schema.get().deepCopy();
        // The export names Hibernate Search's own initial aliases; here the aliases are moved by this class alone.
        body.remove("aliases");
        return body;
    }
}

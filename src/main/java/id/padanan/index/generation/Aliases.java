package id.padanan.index.generation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects alias changes and applies them in one atomic request. */
final class Aliases {
    private final ElasticsearchApi elasticsearch;
    private final JsonArray actions = new JsonArray();

    Aliases(ElasticsearchApi elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The indexes that the alias name or pattern resolves to, each with its matching aliases. */
    Map<String, Set<String>> indexesOf(String pattern) {
        Map<String, Set<String>> aliases = new TreeMap<>();
        elasticsearch.sendIfFound("GET", "/_alias/" + pattern, null).ifPresent(answer -> answer.getAsJsonObject()
                .asMap()
                .forEach((index, entry) -> aliases.put(
                        index,
                        entry.getAsJsonObject().getAsJsonObject("aliases").keySet())));
        return aliases;
    }

    Aliases add(String alias, String index) {
        actions.add(action("add", alias, index));
        return this;
    }

    Aliases remove(String alias, String index) {
        actions.add(action("remove", alias, index));
        return this;
    }

    /** Removes an alias. If it does not exist, {@link #apply} fails and changes nothing. */
    Aliases removeExisting(String alias, String index) {
        JsonObject action = action("remove", alias, index);
        action.getAsJsonObject("remove").addProperty("must_exist", true);
        actions.add(action);
        return this;
    }

    /** Makes the alias point to this index only. */
    Aliases move(String alias, String index) {
        indexesOf(alias).keySet().stream().filter(old -> !old.equals(index)).forEach(old -> remove(alias, old));
        return add(alias, index);
    }

    private static JsonObject action(String verb, String alias, String index) {
        JsonObject target = new JsonObject();
        target.addProperty("index", index);
        target.addProperty("alias", alias);
        JsonObject action = new JsonObject();
        action.add(verb, target);
        return action;
    }

    /**
     * Applies the collected changes.
     *
     * @throws id.padanan.elasticsearch.client.ElasticsearchRefusedException if one change is impossible; then none is
     *     applied
     */
    void apply() {
        if (!actions.isEmpty()) {
            JsonObject body = new JsonObject();
            body.add("actions", actions);
            elasticsearch.send("POST", "/_aliases", body);
        }
    }
}

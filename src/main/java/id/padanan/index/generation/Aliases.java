package id.padanan.index.generation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Changes to aliases, gathered and then made in one step: either all or none. */
final class Aliases {
    private final ElasticsearchApi elasticsearch;
    private final JsonArray actions = new JsonArray();

    Aliases(ElasticsearchApi elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The indexes behind the aliases of this name or pattern, each with those aliases. */
    Map<String, Set<String>> behind(String pattern) {
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

    /** Removes an alias that must be there, or else nothing at all is changed. */
    Aliases removeExisting(String alias, String index) {
        JsonObject action = action("remove", alias, index);
        action.getAsJsonObject("remove").addProperty("must_exist", true);
        actions.add(action);
        return this;
    }

    /** Lets an alias stand for this index and no other. */
    Aliases move(String alias, String index) {
        behind(alias).keySet().stream().filter(old -> !old.equals(index)).forEach(old -> remove(alias, old));
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
     * Makes the changes.
     *
     * @throws id.padanan.elasticsearch.client.ElasticsearchRefusedException if one cannot be made; then none is
     */
    void apply() {
        if (!actions.isEmpty()) {
            JsonObject body = new JsonObject();
            body.add("actions", actions);
            elasticsearch.send("POST", "/_aliases", body);
        }
    }
}

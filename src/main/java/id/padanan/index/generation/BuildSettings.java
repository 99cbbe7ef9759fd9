package id.padanan.index.generation;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * Index settings during and after a build. The translog keeps its default durability (fsync on every request): if
 * Elasticsearch restarts during a run, no acknowledged write is lost.
 */
final class BuildSettings {
    private BuildSettings() {}

    /** @param expected settings from {@link ExpectedSchema} */
    static JsonObject whileBuilding(JsonObject expected) {
        JsonObject settings = expected.deepCopy();
        settings.addProperty("index.refresh_interval", "-1");
        settings.addProperty("index.number_of_replicas", 0);
        settings.addProperty("index.codec", "best_compression");
        return settings;
    }

    /** @param replicas replicas per shard; if empty, one if there is a second node, else none */
    static JsonObject afterBuilding(Optional<Integer> replicas) {
        JsonObject settings = new JsonObject();
        settings.add("index.refresh_interval", JsonNull.INSTANCE);
        replicas.ifPresentOrElse(
                count -> settings.addProperty("index.number_of_replicas", count),
                () -> settings.addProperty("index.auto_expand_replicas", "0-1"));
        return settings;
    }
}

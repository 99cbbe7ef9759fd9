package id.padanan.index.generation;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * What an index is set to while it is built and nobody searches it, and what afterwards. Every write is flushed to disk even
 * while it is built, so that a restart of Elasticsearch in mid-run loses nothing that it has acknowledged.
 */
final class BuildSettings {
    private BuildSettings() {}

    /** @param expected the settings that the schema asks for */
    static JsonObject whileBuilding(JsonObject expected) {
        JsonObject settings = expected.deepCopy();
        settings.addProperty("index.refresh_interval", "-1");
        settings.addProperty("index.number_of_replicas", 0);
        settings.addProperty("index.codec", "best_compression");
        return settings;
    }

    /** @param replicas copies of each shard; none stated: one where there is a second node */
    static JsonObject afterwards(Optional<Integer> replicas) {
        JsonObject settings = new JsonObject();
        settings.add("index.refresh_interval", JsonNull.INSTANCE);
        replicas.ifPresentOrElse(
                count -> settings.addProperty("index.number_of_replicas", count),
                () -> settings.addProperty("index.auto_expand_replicas", "0-1"));
        return settings;
    }
}

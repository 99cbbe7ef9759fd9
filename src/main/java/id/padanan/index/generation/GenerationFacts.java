package id.padanan.index.generation;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Metadata of a generation, stored in the {@code _meta} of its mapping.
 *
 * @param schema hash of the mapping and analysis it was built with
 * @param glossary hash of the glossary its articles were glossed with
 * @param started when the build began
 * @param completed when it was completed or last updated; null while it is being built
 * @param articles number of articles at that time
 */
public record GenerationFacts(String schema, String glossary, Instant started, Instant completed, long articles) {
    private static final String MEMBER = "padanan";

    /** Facts of a generation whose build starts now. */
    public static GenerationFacts startingNow(String schema, String glossary) {
        return new GenerationFacts(schema, glossary, now(), null, 0);
    }

    /** These facts with the current time of completion. */
    GenerationFacts completed(long count) {
        return new GenerationFacts(schema, glossary, started, now(), count);
    }

    /** Whether both were built with the same mapping, analysis and glossary. */
    public boolean isCompatibleWith(GenerationFacts other) {
        return schema.equals(other.schema) && glossary.equals(other.glossary);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The facts as the mapping's {@code _meta}. */
    JsonObject toMeta() {
        JsonObject facts = new JsonObject();
        facts.addProperty("schema", schema);
        facts.addProperty("glossary", glossary);
        facts.addProperty("started", started.toString());
        facts.add("completed", JsonNull.INSTANCE);
        if (completed != null) {
            facts.addProperty("completed", completed.toString());
        }
        facts.addProperty("articles", articles);
        JsonObject meta = new JsonObject();
        meta.add(MEMBER, facts);
        return meta;
    }

    /** Reads a mapping's {@code _meta}; empty if it contains no facts. */
    static Optional<GenerationFacts> ofMeta(JsonElement meta) {
        if (meta == null || !meta.getAsJsonObject().has(MEMBER)) {
            return Optional.empty();
        }
        JsonObject facts = meta.getAsJsonObject().getAsJsonObject(MEMBER);
        JsonElement completed = facts.get("completed");
        return Optional.of(new GenerationFacts(
                facts.get("schema").getAsString(),
                facts.get("glossary").getAsString(),
                Instant.parse(facts.get("started").getAsString()),
                completed == null || completed.isJsonNull() ? null : Instant.parse(completed.getAsString()),
                facts.get("articles").getAsLong()));
    }
}

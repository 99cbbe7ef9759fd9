package id.padanan.index.generation;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a generation says about itself; it is kept in the index's mapping and goes with it.
 *
 * @param schema hash of the mapping and the analysis that it was made with
 * @param glossary version of the glossary that its articles were glossed with
 * @param started when the run that made it began
 * @param completed when it was completed or last updated; null while it is being built
 * @param articles how many it then held
 */
public record GenerationFacts(String schema, String glossary, Instant started, Instant completed, long articles) {
    private static final String MEMBER = "padanan";

    /** Facts of a generation that begins now. */
    public static GenerationFacts begun(String schema, String glossary) {
        return new GenerationFacts(schema, glossary, now(), null, 0);
    }

    /** The same of a generation that is complete now. */
    GenerationFacts completed(long count) {
        return new GenerationFacts(schema, glossary, started, now(), count);
    }

    /** Whether it was made with the same mapping, analysis and glossary. */
    public boolean isMadeLike(GenerationFacts other) {
        return schema.equals(other.schema) && glossary.equals(other.glossary);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The mapping's {@code _meta}. */
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

    /** Reads a mapping's {@code _meta}; nothing where it holds no facts. */
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

package id.padanan.index.generation;

import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import id.padanan.glossary.Glossary;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates generations and publishes them. The read alias always points to one complete generation, a second alias to
 * the previous one. Both move in one atomic request, so searches are never interrupted.
 *
 * <p>A job writes through an alias named after its lock token. A job that takes over the lock first removes the old
 * alias. From then on, the former holder can neither write nor publish, even if it has not noticed yet.
 */
@ApplicationScoped
public class Generations {
    private static final int NOT_FOUND = 404;

    private final ExpectedSchema schema;
    private final Glossary glossary;
    private final ElasticsearchApi elasticsearch;
    private final IndexNames names;
    private final IndexConfig config;

    public Generations(
            ExpectedSchema schema,
            Glossary glossary,
            ElasticsearchApi elasticsearch,
            IndexNames names,
            IndexConfig config) {
        this.schema = schema;
        this.glossary = glossary;
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.config = config;
    }

    /** The generation that readers search. */
    public Optional<Generation> live() {
        return resolve(names.readAlias());
    }

    /** The generation that was live before, if it still exists. */
    public Optional<Generation> previous() {
        return resolve(names.previousAlias());
    }

    private Optional<Generation> resolve(String alias) {
        return aliases().indexesOf(alias).keySet().stream().findFirst().map(Generation::new);
    }

    private Aliases aliases() {
        return new Aliases(elasticsearch);
    }

    /** The metadata of a generation; empty if a version of Padanan without {@link GenerationFacts} built it. */
    public Optional<GenerationFacts> facts(Generation generation) {
        JsonObject mappings = elasticsearch
                .send("GET", "/" + generation.indexName() + "/_mapping", null)
                .getAsJsonObject(generation.indexName())
                .getAsJsonObject("mappings");
        return GenerationFacts.ofMeta(mappings.get("_meta"));
    }

    /** The metadata of a generation that this program would build now. */
    public GenerationFacts current() {
        return GenerationFacts.startingNow(schema.hash(), glossary.hash());
    }

    /** Whether this program can update the live generation. If not, it must be rebuilt. */
    public boolean canUpdateLive() {
        return live().filter(generation -> outdatedReason(generation).isEmpty()).isPresent();
    }

    /** Why a generation must be rebuilt, as a message without a full stop; empty if it is up to date. */
    public Optional<String> outdatedReason(Generation generation) {
        Optional<GenerationFacts> facts = facts(generation);
        GenerationFacts current = current();
        if (facts.isEmpty() || !facts.get().schema().equals(current.schema())) {
            return Optional.of("the articles were indexed by a version of Padanan with another index format");
        }
        return facts.get().glossary().equals(current.glossary())
                ? Optional.empty()
                : Optional.of("the glossary has changed since the articles were indexed");
    }

    /** A generation with a new name. It does not exist in Elasticsearch yet. */
    public Generation newGeneration() {
        return new Generation(names.newGeneration());
    }

    /** Creates an empty generation and its write alias for the lock holder with this token. Idempotent. */
    public void create(Generation generation, String token) {
        JsonObject body = schema.body();
        body.getAsJsonObject("mappings").add("_meta", current().toMeta());
        body.add("settings", BuildSettings.whileBuilding(body.getAsJsonObject("settings")));
        JsonObject alias = new JsonObject();
        alias.add(names.writerAlias(token), new JsonObject());
        body.add("aliases", alias);
        try {
            elasticsearch.send("PUT", "/" + generation.indexName(), body);
        } catch (ElasticsearchRefusedException e) {
            if (!aliases().indexesOf(names.writerAlias(token)).containsKey(generation.indexName())) {
                throw e;
            }
        }
    }

    /** Adds a write alias for the lock holder with this token to an existing generation. */
    public void grantWrite(Generation generation, String token) {
        aliases().add(names.writerAlias(token), generation.indexName()).apply();
    }

    /**
     * Ends the build of a generation: sets the settings for searching, checks the number of articles and records the
     * completion.
     *
     * @param expected number of articles it must contain
     * @throws UnfitGenerationException if it contains another number, or the mapping or glossary has changed
     */
    public void complete(Generation generation, long expected) {
        String path = "/" + generation.indexName();
        elasticsearch.send("PUT", path + "/_settings", BuildSettings.afterBuilding(config.replicas()));
        elasticsearch.send("POST", path + "/_refresh", null);
        GenerationFacts facts = facts(generation).orElseGet(this::current);
        if (!facts.isCompatibleWith(current())) {
            throw new UnfitGenerationException(
                    "the mapping or the glossary changed while the new index was being built");
        }
        long actual = count(generation);
        if (actual != expected) {
            throw UnfitGenerationException.incomplete(expected, actual);
        }
        writeFacts(generation, facts.completed(actual));
    }

    /**
     * Ends an update: removes the write alias, makes the changes visible to searches and records the new number of
     * articles. Idempotent.
     */
    public void finishUpdate(Generation generation, String token) {
        revokeWrite(generation, token);
        elasticsearch.send("POST", "/" + generation.indexName() + "/_refresh", null);
        facts(generation).ifPresent(facts -> writeFacts(generation, facts.completed(count(generation))));
    }

    private void writeFacts(Generation generation, GenerationFacts facts) {
        JsonObject body = new JsonObject();
        body.add("_meta", facts.toMeta());
        elasticsearch.send("PUT", "/" + generation.indexName() + "/_mapping", body);
    }

    /** Fails if a shard does not answer, instead of returning too small a number. */
    private long count(Generation generation) {
        return elasticsearch
                .send(
                        "GET",
                        "/" + generation.indexName()
                                + "/_search?size=0&track_total_hits=true&allow_partial_search_results=false",
                        null)
                .getAsJsonObject("hits")
                .getAsJsonObject("total")
                .get("value")
                .getAsLong();
    }

    /**
     * Makes a generation live and keeps the former one as the previous one, in one atomic request. Only the lock holder
     * can do this. Idempotent.
     *
     * @param token of the lock holder
     * @throws UnfitGenerationException if another job has taken over; the live generation then stays
     */
    public void publish(Generation generation, String token) {
        Optional<Generation> live = live();
        if (live.equals(Optional.of(generation))) {
            // An earlier attempt succeeded, but its response was lost.
            return;
        }
        Aliases change = aliases()
                .removeExisting(names.writerAlias(token), generation.indexName())
                .move(names.readAlias(), generation.indexName());
        live.ifPresent(old -> change.move(names.previousAlias(), old.indexName()));
        try {
            change.apply();
        } catch (ElasticsearchRefusedException e) {
            if (e.status() == NOT_FOUND && !live().equals(Optional.of(generation))) {
                throw new UnfitGenerationException("another job has taken over this index");
            }
            if (e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }

    /**
     * The previous generation, which a rollback makes live again.
     *
     * @throws UnfitGenerationException if there is none, or this program cannot search it
     */
    public Generation rollBackTarget() {
        if (live().isEmpty()) {
            throw new UnfitGenerationException("nothing is indexed yet");
        }
        Generation previous =
                previous().orElseThrow(() -> new UnfitGenerationException("there is no previous index to go back to"));
        String made = facts(previous).map(GenerationFacts::schema).orElse("");
        if (!made.equals(schema.hash())) {
            throw new UnfitGenerationException(
                    "only the version of Padanan that built the previous index can search it;"
                            + " start that version and roll back with it");
        }
        return previous;
    }

    /** Makes this generation live and the live one the previous one. Idempotent. */
    public void rollBackTo(Generation target) {
        Optional<Generation> live = live();
        if (live.equals(Optional.of(target))) {
            return;
        }
        Aliases change = aliases().move(names.readAlias(), target.indexName());
        live.ifPresent(old -> change.move(names.previousAlias(), old.indexName()));
        change.apply();
    }

    /**
     * Deletes a generation unless it is live. Removes the write alias first: a publish request still in flight has then
     * either succeeded, which the check below sees, or will fail.
     */
    public void discard(Generation generation, String token) {
        revokeWrite(generation, token);
        if (!live().equals(Optional.of(generation))) {
            delete(generation.indexName());
        }
    }

    private void revokeWrite(Generation generation, String token) {
        try {
            aliases()
                    .removeExisting(names.writerAlias(token), generation.indexName())
                    .apply();
        } catch (ElasticsearchRefusedException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
        }
    }

    /**
     * Removes the write aliases of all earlier jobs, then deletes all generations except the live and the previous one.
     * Only for the lock holder.
     */
    public void removeLeftovers() {
        Aliases change = aliases();
        change.indexesOf(names.writerAlias("*"))
                .forEach((index, aliases) -> aliases.forEach(alias -> change.remove(alias, index)));
        change.apply();
        // Looked up after the write aliases are gone, because until then another job could still publish.
        List<String> kept = Stream.of(live(), previous())
                .flatMap(Optional::stream)
                .map(Generation::indexName)
                .toList();
        generationNames().stream().filter(name -> !kept.contains(name)).forEach(this::delete);
    }

    /** Deletes all generations, including the live one, and the lock index. */
    public void removeAll() {
        generationNames().forEach(this::delete);
        delete(names.lock());
    }

    private void delete(String name) {
        elasticsearch.sendIfFound("DELETE", "/" + name, null);
    }

    private List<String> generationNames() {
        return elasticsearch
                .send("GET", "/" + names.allGenerations() + "/_settings?filter_path=*.settings.index.uuid", null)
                .keySet()
                .stream()
                .filter(names::isGeneration)
                .toList();
    }
}

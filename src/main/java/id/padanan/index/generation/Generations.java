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
 * Makes generations, and makes them live. Readers use an alias that always stands for one complete generation; a second
 * alias stands for the one before it. Both move in one step, so that no search ever finds nothing.
 *
 * <p>A job writes through an alias of its own, named after its lock. Whoever takes the lock over removes that alias
 * first; from then on, the job that lost the lock can neither write nor publish, however late it finds out.
 */
@ApplicationScoped
public class Generations {
    private static final int NOT_FOUND = 404;

    private final ExpectedSchema schema;
    private final Glossary glossary;
    private final ElasticsearchApi elasticsearch;
    private final IndexNames names;
    private final IndexConfig config;

    /** Works under these names; all that is needed to make an index and to tell whether one is out of date. */
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

    /** The generation that readers search, if there is one. */
    public Optional<Generation> live() {
        return behind(names.readAlias());
    }

    /** The generation that was live before, if it is kept. */
    public Optional<Generation> previous() {
        return behind(names.previousAlias());
    }

    private Optional<Generation> behind(String alias) {
        return aliases().behind(alias).keySet().stream().findFirst().map(Generation::new);
    }

    private Aliases aliases() {
        return new Aliases(elasticsearch);
    }

    /** What a generation says about itself; nothing where it was made by a version that kept no facts. */
    public Optional<GenerationFacts> facts(Generation generation) {
        JsonObject mappings = elasticsearch
                .send("GET", "/" + generation.indexName() + "/_mapping", null)
                .getAsJsonObject(generation.indexName())
                .getAsJsonObject("mappings");
        return GenerationFacts.ofMeta(mappings.get("_meta"));
    }

    /** What this program would say of a generation that it makes now. */
    public GenerationFacts current() {
        return GenerationFacts.begun(schema.hash(), glossary.version());
    }

    /** Whether the live generation can be brought up to date by this program; if not, all must be indexed anew. */
    public boolean canUpdateLive() {
        return live().filter(generation -> whyOutdated(generation).isEmpty()).isPresent();
    }

    /** What this program would do otherwise than the one that made a generation, without a full stop; empty if nothing. */
    public Optional<String> whyOutdated(Generation generation) {
        Optional<GenerationFacts> facts = facts(generation);
        GenerationFacts current = current();
        if (facts.isEmpty() || !facts.get().schema().equals(current.schema())) {
            return Optional.of("the articles were indexed by a version of Padanan with another index format");
        }
        return facts.get().glossary().equals(current.glossary())
                ? Optional.empty()
                : Optional.of("the glossary has changed since the articles were indexed");
    }

    /** A generation that is not there yet, under a name of its own. */
    public Generation plan() {
        return new Generation(names.newGeneration());
    }

    /**
     * Makes an empty generation beside the live one, for the holder of the lock with this token to write to. May be repeated
     * where the answer was lost.
     */
    public void begin(Generation planned, String token) {
        JsonObject body = schema.body();
        body.getAsJsonObject("mappings").add("_meta", current().toMeta());
        body.add("settings", BuildSettings.whileBuilding(body.getAsJsonObject("settings")));
        JsonObject alias = new JsonObject();
        alias.add(names.writerAlias(token), new JsonObject());
        body.add("aliases", alias);
        try {
            elasticsearch.send("PUT", "/" + planned.indexName(), body);
        } catch (ElasticsearchRefusedException e) {
            if (!aliases().behind(names.writerAlias(token)).containsKey(planned.indexName())) {
                throw e;
            }
        }
    }

    /** Lets the holder of the lock with this token write to a generation. */
    public void open(Generation generation, String token) {
        aliases().add(names.writerAlias(token), generation.indexName()).apply();
    }

    /**
     * Ends the building of a generation: it is searched and copied like any other from now on, and is known to hold all
     * that was written.
     *
     * @param expected how many articles it must hold
     * @throws UnfitGenerationException if it holds another number, or was made with another mapping or glossary
     */
    public void complete(Generation generation, long expected) {
        String path = "/" + generation.indexName();
        elasticsearch.send("PUT", path + "/_settings", BuildSettings.afterwards(config.replicas()));
        elasticsearch.send("POST", path + "/_refresh", null);
        GenerationFacts facts = facts(generation).orElseGet(this::current);
        if (!facts.isMadeLike(current())) {
            throw new UnfitGenerationException(
                    "the mapping or the glossary changed while the new index was being built");
        }
        long found = count(generation);
        if (found != expected) {
            throw UnfitGenerationException.incomplete(expected, found);
        }
        writeFacts(generation, facts.completed(found));
    }

    /** Ends what {@link #open} began: notes that a generation was changed, and lets searches see it. May be repeated. */
    public void close(Generation generation, String token) {
        endRight(generation, token);
        elasticsearch.send("POST", "/" + generation.indexName() + "/_refresh", null);
        facts(generation).ifPresent(facts -> writeFacts(generation, facts.completed(count(generation))));
    }

    private void writeFacts(Generation generation, GenerationFacts facts) {
        JsonObject body = new JsonObject();
        body.add("_meta", facts.toMeta());
        elasticsearch.send("PUT", "/" + generation.indexName() + "/_mapping", body);
    }

    /** A shard that does not answer makes this fail, not the number smaller. */
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
     * Makes a generation the live one and keeps the one that was, in one step that only the holder of the lock can take.
     *
     * @param token of the lock
     * @throws UnfitGenerationException if another job has taken over; the live generation then stays
     */
    public void publish(Generation generation, String token) {
        Optional<Generation> live = live();
        if (live.equals(Optional.of(generation))) {
            // Done already; the answer was lost on its way.
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
     * The generation before the live one, to be made live again.
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

    /** Makes this generation live and the live one the one before; may be repeated where the answer was lost. */
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
     * Removes a generation that is not to go live, unless it has just done so. Its job's right goes first: a swap that is
     * still under way comes either before that, and is seen, or not at all.
     */
    public void discard(Generation generation, String token) {
        endRight(generation, token);
        if (!live().equals(Optional.of(generation))) {
            delete(generation.indexName());
        }
    }

    private void endRight(Generation generation, String token) {
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
     * Ends the right to write of all jobs before this one, then removes what they left: all generations but the live one
     * and the one before it. Only for the holder of the lock.
     */
    public void clear() {
        Aliases rights = aliases();
        rights.behind(names.writerAlias("*"))
                .forEach((index, found) -> found.forEach(alias -> rights.remove(alias, index)));
        rights.apply();
        // Looked up only now: a job that has lost its lock cannot publish any more.
        List<String> kept = Stream.of(live(), previous())
                .flatMap(Optional::stream)
                .map(Generation::indexName)
                .toList();
        generationNames().stream().filter(name -> !kept.contains(name)).forEach(this::delete);
    }

    /** Removes all generations, the live one too, and the lock's index. */
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

package id.padanan.index.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchDisk;
import id.padanan.elasticsearch.server.TestElasticsearch;
import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.IndonesianLexicon;
import id.padanan.glossary.analysis.TextAnalyzer;
import id.padanan.glossary.gloss.Glosser;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.generation.ExpectedSchema;
import id.padanan.index.generation.Generations;
import id.padanan.index.generation.StandaloneSchema;
import id.padanan.source.Sources;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An index with its own name and everything that a job on it needs, without Quarkus. As an extension, it removes the index
 * after each test.
 */
public final class TestIndex implements AfterEachCallback, AutoCloseable {
    private static final Glossary GLOSSARY = GlossaryLoader.builtIn();
    private static final TextAnalyzer ANALYZER = TextAnalyzer.of(GLOSSARY);
    private static final Glosser GLOSSER = new Glosser(GLOSSARY, new IndonesianLexicon(GLOSSARY));

    /** A direct client of the test, which bypasses the job's connection. */
    public final ElasticsearchApi elasticsearch;

    public final Config config;
    public final IndexNames names;
    public final Generations generations;
    public final IndexingJob job;
    public final MeterRegistry meters = new SimpleMeterRegistry();

    /** An index on the Elasticsearch that all tests share. */
    public static TestIndex open(Config config) {
        return new TestIndex(TestElasticsearch.client(), TestElasticsearch.client(), StandaloneSchema.get(), config);
    }

    /** The same, whose jobs reach Elasticsearch through a proxy. */
    public static TestIndex openThrough(FaultyProxy proxy, Config config) {
        return new TestIndex(TestElasticsearch.client(), proxy.client(), StandaloneSchema.get(), config);
    }

    /**
     * @param direct a client for the test itself
     * @param jobs a client for the job, which may inject faults
     */
    public TestIndex(RestClient direct, RestClient jobs, ExpectedSchema schema, Config config) {
        this.config = config;
        elasticsearch = new ElasticsearchApi(direct);
        names = new IndexNames(config.name());
        generations = new Generations(schema, GLOSSARY, elasticsearch, names, config);
        ElasticsearchApi forJob = new ElasticsearchApi(jobs);
        job = new IndexingJob(
                forJob,
                new ElasticsearchDisk(jobs, new ObjectMapper()),
                direct.equals(jobs) ? generations : new Generations(schema, GLOSSARY, forJob, names, config),
                names,
                config,
                new Sources(Path.of("corpus")),
                ANALYZER,
                GLOSSER,
                meters);
    }

    /** Small bulk requests, so that a small corpus needs several, and a short lock expiry. */
    public record Config(String name, Duration patience, double leastShare, Duration lockExpiry, int bulkBytes)
            implements IndexConfig {
        private static final int SMALL = 6_000;
        private static final Duration QUICK = Duration.ofMillis(1500);

        public Config(String name, Duration patience, double leastShare) {
            this(name, patience, leastShare, QUICK, SMALL);
        }

        public static Config named(String name) {
            return new Config(name, Duration.ofMinutes(1), 0.95);
        }

        /** A longer expiry for concurrent jobs, so that on a busy machine no live lock expires. */
        public Config withPatientLock() {
            return new Config(name, patience, leastShare, Duration.ofSeconds(12), bulkBytes);
        }

        /** For many articles. */
        public Config withLargeBulks() {
            return new Config(name, patience, leastShare, lockExpiry, 100_000);
        }

        @Override
        public MemorySize bulkSize() {
            return new MemorySize(BigInteger.valueOf(bulkBytes));
        }

        @Override
        public int bulkRequests() {
            return 2;
        }

        @Override
        public Optional<Integer> threads() {
            return Optional.of(2);
        }

        @Override
        public Optional<Integer> replicas() {
            return Optional.empty();
        }
    }

    /** Names of all generations. */
    public Set<String> generationNames() {
        JsonObject found = elasticsearch.send("GET", "/" + names.allGenerations() + "/_alias", null);
        Set<String> sorted = new TreeSet<>(found.keySet());
        sorted.removeIf(name -> !names.isGeneration(name));
        return sorted;
    }

    /** Ids of all articles in the live generation. */
    public Set<String> liveIds() {
        elasticsearch.send("POST", "/" + names.readAlias() + "/_refresh", null);
        Set<String> ids = new TreeSet<>();
        elasticsearch
                .send("GET", "/" + names.readAlias() + "/_search?size=10000&_source=false", null)
                .getAsJsonObject("hits")
                .getAsJsonArray("hits")
                .forEach(hit -> ids.add(hit.getAsJsonObject().get("_id").getAsString()));
        return ids;
    }

    /** Group keys by article id in the live generation; at most 10,000. */
    public Map<String, String> liveGroups() {
        elasticsearch.send("POST", "/" + names.readAlias() + "/_refresh", null);
        Map<String, String> groups = new TreeMap<>();
        elasticsearch
                .send("GET", "/" + names.readAlias() + "/_search?size=10000&_source=group", null)
                .getAsJsonObject("hits")
                .getAsJsonArray("hits")
                .forEach(hit -> groups.put(
                        hit.getAsJsonObject().get("_id").getAsString(),
                        hit.getAsJsonObject()
                                .getAsJsonObject("_source")
                                .get("group")
                                .getAsString()));
        return groups;
    }

    /** Number of documents written and deleted in the live index since its creation. */
    public long liveWrites() {
        JsonObject indexing = elasticsearch
                .send("GET", "/" + names.readAlias() + "/_stats/indexing", null)
                .getAsJsonObject("_all")
                .getAsJsonObject("primaries")
                .getAsJsonObject("indexing");
        return indexing.get("index_total").getAsLong()
                + indexing.get("delete_total").getAsLong();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        generations.removeAll();
    }
}

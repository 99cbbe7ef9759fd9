package id.padanan.index.run;

import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.lock.WriterLock;

/** Creates bulk writers with the configured sizes. */
public final class BulkWriters {
    private final ElasticsearchApi elasticsearch;
    private final IndexNames names;
    private final IndexConfig config;

    public BulkWriters(ElasticsearchApi elasticsearch, IndexNames names, IndexConfig config) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.config = config;
    }

    /** A writer to the write alias of the lock holder. */
    public BulkWriter open(RunContext run, WriterLock lock) {
        return new BulkWriter(
                elasticsearch,
                names.writerAlias(lock.token()),
                config.bulkSize().asLongValue(),
                config.bulkRequests(),
                run.retries(),
                run.cancellation(),
                run.counter());
    }
}

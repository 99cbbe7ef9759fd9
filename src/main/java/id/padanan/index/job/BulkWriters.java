package id.padanan.index.job;

import id.padanan.elasticsearch.ElasticsearchJson;
import id.padanan.index.IndexConfig;
import id.padanan.index.IndexNames;
import id.padanan.index.bulk.BulkWriter;
import id.padanan.index.lock.WriterLock;

/** Makes writers as configured. */
final class BulkWriters {
    private final ElasticsearchJson elasticsearch;
    private final IndexNames names;
    private final IndexConfig config;

    BulkWriters(ElasticsearchJson elasticsearch, IndexNames names, IndexConfig config) {
        this.elasticsearch = elasticsearch;
        this.names = names;
        this.config = config;
    }

    /** A writer for what the holder of the lock may write to. */
    BulkWriter open(Run run, WriterLock lock) {
        return new BulkWriter(
                elasticsearch,
                names.writerAlias(lock.token()),
                config.bulkSize().asLongValue(),
                config.bulkRequests(),
                run.patience(),
                run.stop(),
                run.tally());
    }
}

package id.padanan.index.lock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.util.Optional;

/** The one document that is the lock. Every change states which version it replaces, so that one of two always fails. */
final class LockDocument {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    /** Hidden from wildcards, copied to a second node where there is one, and never searched. */
    private static final String INDEX_BODY = """
            {"settings":{"index.hidden":true,"number_of_shards":1,"auto_expand_replicas":"0-1"},
             "mappings":{"dynamic":false}}""";

    private final ElasticsearchApi elasticsearch;
    private final String index;

    /**
     * The document as it stands.
     *
     * @param news what its owner last told
     * @param sequence Elasticsearch's number of its last change
     * @param term that of the shard's primary then
     */
    record LockRevision(JobStatus news, long sequence, long term) {
        LockOwner owner() {
            return news.owner();
        }

        boolean isOf(LockOwner other) {
            return owner().token().equals(other.token());
        }

        String condition() {
            return "?if_seq_no=" + sequence + "&if_primary_term=" + term;
        }
    }

    LockDocument(ElasticsearchApi elasticsearch, String index) {
        this.elasticsearch = elasticsearch;
        this.index = index;
    }

    private String path(String verb) {
        return "/" + index + "/" + verb + "/writer";
    }

    Optional<LockRevision> read() {
        return elasticsearch
                .sendIfFound("GET", path("_doc"), null)
                .map(document -> version(JobStatus.of(document.getAsJsonObject("_source")), document));
    }

    /** Writes the document where there is none; nothing where there is one. */
    Optional<LockRevision> create(LockOwner owner) {
        createIndex();
        return write(JobStatus.now(owner, 0), path("_create"));
    }

    private void createIndex() {
        try {
            elasticsearch.send(
                    "PUT", "/" + index, JsonParser.parseString(INDEX_BODY).getAsJsonObject());
        } catch (ElasticsearchRefusedException e) {
            if (!e.getMessage().contains("resource_already_exists_exception")) {
                throw e;
            }
        }
    }

    /** Writes the document in place of this version; nothing where it has changed meanwhile. */
    Optional<LockRevision> replace(LockRevision version, JobStatus news) {
        return write(news, path("_doc") + version.condition());
    }

    /** Like {@link #replace(Version, JobStatus)}, of an owner that has done nothing yet. */
    Optional<LockRevision> replace(LockRevision version, LockOwner owner) {
        return replace(version, JobStatus.now(owner, 0));
    }

    private Optional<LockRevision> write(JobStatus news, String path) {
        try {
            return Optional.of(version(news, elasticsearch.send("PUT", path, news.toJson())));
        } catch (ElasticsearchRefusedException e) {
            if (e.status() == CONFLICT || e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Removes the document unless it has changed since this version. */
    void remove(LockRevision version) {
        try {
            elasticsearch.sendIfFound("DELETE", path("_doc") + version.condition(), null);
        } catch (ElasticsearchRefusedException e) {
            if (e.status() != CONFLICT) {
                throw e;
            }
        }
    }

    private static LockRevision version(JobStatus news, JsonObject answer) {
        return new LockRevision(
                news,
                answer.get("_seq_no").getAsLong(),
                answer.get("_primary_term").getAsLong());
    }
}

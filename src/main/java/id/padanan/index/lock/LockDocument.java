package id.padanan.index.lock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.padanan.elasticsearch.client.ElasticsearchApi;
import id.padanan.elasticsearch.client.ElasticsearchRefusedException;
import java.util.Optional;

/**
 * The lock as a single document. Every write names the revision it replaces (optimistic concurrency control), so of two
 * concurrent writes one fails.
 */
final class LockDocument {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    /** Hidden from wildcards, replicated if there is a second node, never searched. */
    private static final String INDEX_BODY = """
            {"settings":{"index.hidden":true,"number_of_shards":1,"auto_expand_replicas":"0-1"},
             "mappings":{"dynamic":false}}""";

    private final ElasticsearchApi elasticsearch;
    private final String index;

    /**
     * One revision of the document.
     *
     * @param status the owner's last status report
     * @param sequence sequence number of the last change
     * @param term primary term of the last change
     */
    record LockRevision(JobStatus status, long sequence, long term) {
        LockOwner owner() {
            return status.owner();
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
                .map(document -> revision(JobStatus.of(document.getAsJsonObject("_source")), document));
    }

    /** Creates the document; empty if it already exists. */
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

    /** Replaces this revision; empty if the document has changed since. */
    Optional<LockRevision> replace(LockRevision revision, JobStatus status) {
        return write(status, path("_doc") + revision.condition());
    }

    /** Like {@link #replace(LockRevision, JobStatus)}, for an owner that has not indexed anything yet. */
    Optional<LockRevision> replace(LockRevision revision, LockOwner owner) {
        return replace(revision, JobStatus.now(owner, 0));
    }

    private Optional<LockRevision> write(JobStatus status, String path) {
        try {
            return Optional.of(revision(status, elasticsearch.send("PUT", path, status.toJson())));
        } catch (ElasticsearchRefusedException e) {
            if (e.status() == CONFLICT || e.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Deletes the document unless it has changed since this revision. */
    void remove(LockRevision revision) {
        try {
            elasticsearch.sendIfFound("DELETE", path("_doc") + revision.condition(), null);
        } catch (ElasticsearchRefusedException e) {
            if (e.status() != CONFLICT) {
                throw e;
            }
        }
    }

    private static LockRevision revision(JobStatus status, JsonObject answer) {
        return new LockRevision(
                status,
                answer.get("_seq_no").getAsLong(),
                answer.get("_primary_term").getAsLong());
    }
}

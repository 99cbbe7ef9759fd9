package id.padanan.index.lock;

import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * The last status report of the job that holds the lock.
 *
 * @param owner the job that holds the lock
 * @param articles number of articles indexed so far
 * @param reportedAt time of the report, by the job's own clock
 */
public record JobStatus(LockOwner owner, long articles, Instant reportedAt) {
    JsonObject toJson() {
        JsonObject json = owner.toJson();
        json.addProperty("articles", articles);
        json.addProperty("told", reportedAt.toString());
        return json;
    }

    /** Reads the lock document. Documents of earlier versions contain only the owner. */
    static JobStatus of(JsonObject json) {
        LockOwner owner = LockOwner.of(json);
        return new JobStatus(
                owner,
                json.has("articles") ? json.get("articles").getAsLong() : 0,
                json.has("told") ? Instant.parse(json.get("told").getAsString()) : owner.since());
    }

    /** A status with the current time. */
    static JobStatus now(LockOwner owner, long articles) {
        return new JobStatus(owner, articles, Instant.now());
    }
}

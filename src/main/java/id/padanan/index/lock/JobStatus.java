package id.padanan.index.lock;

import com.google.gson.JsonObject;
import java.time.Instant;

/**
 * What the job that holds the lock last told of itself.
 *
 * @param owner who holds the lock
 * @param articles how many articles it had read by then
 * @param told when it told so, by its own clock
 */
public record JobStatus(LockOwner owner, long articles, Instant told) {
    JsonObject toJson() {
        JsonObject json = owner.toJson();
        json.addProperty("articles", articles);
        json.addProperty("told", told.toString());
        return json;
    }

    /** Reads the document of a lock; earlier versions told nothing but the owner. */
    static JobStatus of(JsonObject json) {
        LockOwner owner = LockOwner.of(json);
        return new JobStatus(
                owner,
                json.has("articles") ? json.get("articles").getAsLong() : 0,
                json.has("told") ? Instant.parse(json.get("told").getAsString()) : owner.since());
    }

    /** What an owner tells now. */
    static JobStatus now(LockOwner owner, long articles) {
        return new JobStatus(owner, articles, Instant.now());
    }
}

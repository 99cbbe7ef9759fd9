package id.padanan.index.generation;

import com.google.gson.JsonObject;

/** A schema exported by another process's Hibernate Search. */
public final class KeptSchema extends ExpectedSchema {
    private final JsonObject body;

    public KeptSchema(JsonObject body) {
        super(null);
        this.body = body;
    }

    @Override
    public JsonObject body() {
        return body.deepCopy();
    }
}

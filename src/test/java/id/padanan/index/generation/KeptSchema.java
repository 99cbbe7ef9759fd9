package id.padanan.index.generation;

import com.google.gson.JsonObject;

/** The schema as another process has it from Hibernate Search. */
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

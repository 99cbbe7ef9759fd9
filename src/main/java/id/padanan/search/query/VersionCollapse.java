package id.padanan.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.index.mapping.ArticleFields;

/**
 * Lets the best of a text's versions stand for the others, in the request for the hits, and reads back how many stand behind
 * it.
 */
public final class VersionCollapse {
    private static final String FURTHER = "versions";

    /** Versions of one text that are looked at, as many as Elasticsearch passes on. */
    private static final int MOST_VERSIONS = 100;

    private final float leastScore;

    /** @param leastScore below which an article is no hit of the search */
    public VersionCollapse(float leastScore) {
        this.leastScore = leastScore;
    }

    public static void addTo(JsonObject body) {
        JsonObject further = new JsonObject();
        further.addProperty("name", FURTHER);
        further.addProperty("size", MOST_VERSIONS);
        further.addProperty("_source", false);
        JsonObject collapse = new JsonObject();
        collapse.addProperty("field", ArticleFields.GROUP);
        collapse.add("inner_hits", further);
        body.add("collapse", collapse);
    }

    /** How many other hits stand behind one, by its place on the page that was fetched, from 0. */
    public long behind(JsonObject responseBody, int place) {
        JsonObject hit = hits(responseBody).get(place).getAsJsonObject();
        if (!hit.has("inner_hits")) {
            return 0;
        }
        JsonObject versions = hit.getAsJsonObject("inner_hits").getAsJsonObject(FURTHER);
        long answering = 0;
        for (JsonElement version : hits(versions)) {
            answering += version.getAsJsonObject().get("_score").getAsFloat() >= leastScore ? 1 : 0;
        }
        // Where so many have enough of the words, the others do as well: they tell the same text.
        return (answering < MOST_VERSIONS ? answering : count(versions)) - 1;
    }

    private static long count(JsonObject answer) {
        return answer.getAsJsonObject("hits")
                .getAsJsonObject("total")
                .get("value")
                .getAsLong();
    }

    private static JsonArray hits(JsonObject answer) {
        return answer.getAsJsonObject("hits").getAsJsonArray("hits");
    }
}

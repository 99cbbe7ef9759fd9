package id.padanan.search.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;

/** The parts of Elasticsearch's query DSL that searches are made of, as JSON. */
public final class QueryJson {
    private QueryJson() {}

    static JsonObject matchAll() {
        return object("match_all", new JsonObject());
    }

    /** Finds the words of a text side by side; a text of one word is just that word. */
    static JsonObject matchPhrase(String field, String text, double boost) {
        JsonObject options = new JsonObject();
        options.addProperty("query", text);
        options.addProperty("boost", boost);
        return object("match_phrase", object(field, options));
    }

    /** Finds one term of a field. */
    public static JsonObject term(String field, String term, double boost) {
        JsonObject options = new JsonObject();
        options.addProperty("value", term);
        options.addProperty("boost", boost);
        return object("term", object(field, options));
    }

    public static JsonObject terms(String field, Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return object("terms", object(field, array));
    }

    /** A range of days; a null bound is open. */
    public static JsonObject days(String field, Object from, Object to, Object before) {
        JsonObject range = new JsonObject();
        addIfPresent(range, "gte", from);
        addIfPresent(range, "lte", to);
        addIfPresent(range, "lt", before);
        return object("range", object(field, range));
    }

    private static void addIfPresent(JsonObject object, String name, Object value) {
        if (value != null) {
            object.addProperty(name, value.toString());
        }
    }

    /** Holds where all of several filters do. */
    static JsonObject all(JsonObject... filters) {
        return new Bool().filter(List.of(filters)).json();
    }

    /** The best of several queries counts, the others only a little: by {@code tieBreaker}, from 0 to 1. */
    public static JsonObject disMax(List<JsonObject> queries, double tieBreaker) {
        JsonObject options = new JsonObject();
        options.add("queries", array(queries));
        options.addProperty("tie_breaker", tieBreaker);
        return object("dis_max", options);
    }

    public static JsonObject constantScore(JsonObject filter, double boost) {
        JsonObject options = new JsonObject();
        options.add("filter", filter);
        options.addProperty("boost", boost);
        return object("constant_score", options);
    }

    /** The same query with its score multiplied. */
    static JsonObject boost(JsonObject query, double factor) {
        query.entrySet().iterator().next().getValue().getAsJsonObject().addProperty("boost", factor);
        return query;
    }

    /** The same query with a constant added to the score of all that it finds. */
    static JsonObject plus(JsonObject query, double constant) {
        JsonObject weight = new JsonObject();
        weight.addProperty("weight", constant);
        JsonObject options = new JsonObject();
        options.add("query", query);
        options.add("functions", array(List.of(weight)));
        options.addProperty("boost_mode", "sum");
        return object("function_score", options);
    }

    public static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }

    /** A {@code bool} query in the making. */
    public static final class Bool {
        private final JsonObject clauses = new JsonObject();

        public Bool must(List<JsonObject> queries) {
            return add("must", queries);
        }

        public Bool should(List<JsonObject> queries) {
            return add("should", queries);
        }

        public Bool filter(List<JsonObject> queries) {
            return add("filter", queries);
        }

        public Bool mustNot(List<JsonObject> queries) {
            return add("must_not", queries);
        }

        public Bool minimumShouldMatch(int minimum) {
            clauses.add("minimum_should_match", new JsonPrimitive(minimum));
            return this;
        }

        private Bool add(String occurrence, List<JsonObject> queries) {
            if (!queries.isEmpty()) {
                clauses.add(occurrence, array(queries));
            }
            return this;
        }

        public JsonObject json() {
            return object("bool", clauses);
        }
    }
}

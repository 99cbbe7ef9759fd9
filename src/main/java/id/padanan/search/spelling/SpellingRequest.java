package id.padanan.search.spelling;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.padanan.article.Language;
import id.padanan.index.mapping.ArticleFields;
import id.padanan.search.parsing.QueryWord;
import id.padanan.search.query.QueryJson;
import id.padanan.search.request.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Corrects the spelling of one query, within the request for its hits: Elasticsearch names words of the index that are near
 * a doubtful one, and counts the articles with it and with each near word of the glossary. A word is replaced only where
 * hardly any article has it, by one that many more have.
 */
public final class SpellingRequest {
    /** A word that more articles have than these is one. */
    private static final long RARE = 2;

    /** A word by how much commoner than a rare one is likelier to be meant. */
    private static final long FAR_COMMONER = 20;

    /** Each edit more is worth it only for a word that is so many times as common. */
    private static final double COST_OF_EDIT = 20;

    /** Where Elasticsearch looks for near words: names above all, which the glossary cannot know. */
    private static final List<String> FIELDS = List.of(ArticleFields.TITLE_WORDS, ArticleFields.BODY_WORDS);

    private static final int MOST_NEAR = 10;
    private static final String AGGREGATION = "spelling";

    private final SearchRequest request;
    private final List<Doubt> doubts;

    /**
     * A word that may be misspelt.
     *
     * @param word the word
     * @param mostEdits how many edits away another word may be, 1 or 2
     * @param near near words of the glossary with their number of edits
     */
    record Doubt(QueryWord word, int mostEdits, Map<String, Integer> near) {
        Stream<String> words() {
            return Stream.concat(Stream.of(word.text()), near.keySet().stream());
        }
    }

    /** A word that may have been meant, and the number of articles with it. */
    private record Candidate(String text, int edits, boolean sameLetters, long count) {
        double likelihood() {
            return count / Math.pow(COST_OF_EDIT, edits);
        }
    }

    SpellingRequest(SearchRequest request, List<Doubt> doubts) {
        this.request = request;
        this.doubts = List.copyOf(doubts);
    }

    /** One that doubts no word. */
    public static SpellingRequest none(SearchRequest request) {
        return new SpellingRequest(request, List.of());
    }

    /** Adds what has to be asked to the request for the hits; nothing for a query without doubtful words. */
    public void addTo(JsonObject body) {
        if (!doubts.isEmpty()) {
            body.add("suggest", suggesters());
            body.getAsJsonObject("aggregations").add(AGGREGATION, counts());
        }
    }

    private JsonObject suggesters() {
        JsonObject suggesters = new JsonObject();
        for (Doubt doubt : doubts) {
            for (String field : FIELDS) {
                JsonObject term = new JsonObject();
                term.addProperty("field", field);
                term.addProperty("suggest_mode", "popular");
                term.addProperty("max_edits", doubt.mostEdits);
                term.addProperty("min_word_length", doubt.word.text().length());
                term.addProperty("size", MOST_NEAR);
                JsonObject suggester = QueryJson.object("term", term);
                suggester.addProperty("text", doubt.word.text());
                suggesters.add(name(doubt, field), suggester);
            }
        }
        return suggesters;
    }

    private static String name(Doubt doubt, String field) {
        return doubt.word.start() + " " + field;
    }

    /** Counts in the whole index: the filters of the search say nothing about spelling. */
    private JsonObject counts() {
        JsonObject filters = new JsonObject();
        doubts.stream().flatMap(Doubt::words).forEach(word -> filters.add(word, query(word)));
        JsonObject words = QueryJson.object("filters", QueryJson.object("filters", filters));
        JsonObject everywhere = QueryJson.object("global", new JsonObject());
        everywhere.add("aggs", QueryJson.object("words", words));
        return everywhere;
    }

    /** Holds for articles with the word as written, or in a likely English meaning. */
    private JsonObject query(String word) {
        List<JsonObject> fields = new ArrayList<>();
        FIELDS.forEach(field -> fields.add(QueryJson.term(field, word, 1)));
        if (request.in().covers(Language.ENGLISH)) {
            fields.add(QueryJson.term(ArticleFields.ENGLISH, word, 1));
        }
        return QueryJson.disMax(fields, 0);
    }

    /** The query with its misspelt words replaced and all else kept, if there are any. */
    public Optional<String> read(JsonObject response) {
        StringBuilder corrected = new StringBuilder(request.text());
        for (int i = doubts.size() - 1; i >= 0; i--) {
            QueryWord word = doubts.get(i).word;
            correction(doubts.get(i), response)
                    .ifPresent(text -> corrected.replace(word.start(), word.end(), inCaseOf(word, text)));
        }
        return Optional.of(corrected.toString()).filter(text -> !text.equals(request.text()));
    }

    private static Optional<String> correction(Doubt doubt, JsonObject response) {
        JsonObject counts = response.getAsJsonObject("aggregations")
                .getAsJsonObject(AGGREGATION)
                .getAsJsonObject("words")
                .getAsJsonObject("buckets");
        long typed = count(counts, doubt.word.text());
        if (typed > RARE) {
            return Optional.empty();
        }
        Map<String, Candidate> candidates = new HashMap<>();
        doubt.near.forEach((text, edits) -> candidates.put(
                text, new Candidate(text, edits, haveSameLetters(doubt.word.text(), text), count(counts, text))));
        for (String field : FIELDS) {
            addNear(candidates, doubt, response.getAsJsonObject("suggest").getAsJsonArray(name(doubt, field)));
        }
        return candidates.values().stream()
                .filter(candidate -> candidate.count >= Math.max(1, typed * FAR_COMMONER))
                // Nothing is as likely as letters in the wrong order, however common another word is.
                .max(Comparator.comparing(Candidate::sameLetters)
                        .thenComparingDouble(Candidate::likelihood)
                        .thenComparing(Candidate::text))
                .map(Candidate::text);
    }

    private static long count(JsonObject counts, String word) {
        return counts.getAsJsonObject(word).get("doc_count").getAsLong();
    }

    private static boolean haveSameLetters(String typed, String meant) {
        return Arrays.equals(
                typed.codePoints().sorted().toArray(),
                meant.codePoints().sorted().toArray());
    }

    private static void addNear(Map<String, Candidate> candidates, Doubt doubt, Iterable<JsonElement> entries) {
        for (JsonElement entry : entries) {
            for (JsonElement option : entry.getAsJsonObject().getAsJsonArray("options")) {
                String text = option.getAsJsonObject().get("text").getAsString();
                Candidate candidate = new Candidate(
                        text,
                        GlossaryWords.edits(doubt.word.text(), text),
                        haveSameLetters(doubt.word.text(), text),
                        option.getAsJsonObject().get("freq").getAsLong());
                candidates.merge(text, candidate, (one, other) -> one.count >= other.count ? one : other);
            }
        }
    }

    /** The replacement with the capitals of the word that it replaces. */
    private String inCaseOf(QueryWord word, String replacement) {
        String typed = request.text().substring(word.start(), word.end());
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        int first = replacement.offsetByCodePoints(0, 1);
        return Character.isUpperCase(typed.codePointAt(0))
                ? replacement.substring(0, first).toUpperCase(Locale.ROOT) + replacement.substring(first)
                : replacement;
    }
}

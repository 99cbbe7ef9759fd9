package id.padanan.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Articles with judged queries, read from a folder with {@code articles.jsonl} in the corpus format and
 * {@code queries.jsonl} with one query per line: {@code {"id","set","kind","en","ind","relevant":[…]}}.
 *
 * @param name name of the folder
 * @param articles file of the articles
 * @param queries the judged queries, in the order of their file
 */
public record RetrievalSet(String name, Path articles, List<JudgedQuery> queries) {
    private static final ObjectReader JSON = new ObjectMapper().readerFor(QueryLine.class);

    public RetrievalSet {
        queries = List.copyOf(queries);
    }

    /** A line of the queries file. */
    private record QueryLine(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "set", required = true) String set,
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty(value = "en", required = true) String english,
            @JsonProperty(value = "ind", required = true) String indonesian,

            @JsonProperty(value = "relevant", required = true)
            Set<String> relevant) {}

    /**
     * Reads the queries of a folder. The corpus reader reads its articles.
     *
     * @throws InvalidRetrievalSetException if a file is missing or a query is invalid
     */
    public static RetrievalSet read(Path folder) {
        Path articles = folder.resolve("articles.jsonl");
        Path file = folder.resolve("queries.jsonl");
        if (!Files.isReadable(articles) || !Files.isReadable(file)) {
            throw invalid(folder + ": needs articles.jsonl and queries.jsonl; name a folder that has both", null);
        }
        return new RetrievalSet(
                folder.toAbsolutePath().normalize().getFileName().toString(), articles, readQueries(file));
    }

    /** Reads a file of judged queries, at least one. Every line that is not blank must be complete. */
    static List<JudgedQuery> readQueries(Path file) {
        List<JudgedQuery> queries = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                queries.add(parse(line, file + ":" + number));
            }
        }
        if (queries.isEmpty()) {
            throw invalid(file + ": contains no queries; add at least one line", null);
        }
        return queries;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw invalid(file + ": is not UTF-8; convert it", e);
        } catch (IOException e) {
            throw invalid(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static JudgedQuery parse(String json, String place) {
        try {
            QueryLine line = JSON.readValue(json);
            if (line.relevant() == null || line.relevant().isEmpty()) {
                throw invalid(
                        place + ": no relevant articles; list the ids of the articles that answer the query", null);
            }
            return new JudgedQuery(
                    line.id(), line.set(), line.kind(), line.english(), line.indonesian(), line.relevant());
        } catch (JsonProcessingException e) {
            throw invalid(
                    place + ": " + e.getOriginalMessage() + "; write the keys id, set, kind, en, ind and relevant", e);
        }
    }

    private static InvalidRetrievalSetException invalid(String message, Throwable cause) {
        return new InvalidRetrievalSetException(message, cause);
    }
}

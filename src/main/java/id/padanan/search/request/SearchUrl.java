package id.padanan.search.request;

import id.padanan.search.request.InvalidParameterException.ParameterProblem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The query part of a search's URL, read and written: parameters {@code q}, {@code source} (may repeat), {@code in},
 * {@code from}, {@code to}, {@code sort}, {@code versions}, {@code page} and {@code size}. What is as by default is left out, so that one
 * search has one URL; what is empty counts as left out, so that a plain HTML form can be sent.
 */
public final class SearchUrl {
    private SearchUrl() {}

    /**
     * Reads a search from decoded URL parameters; unknown ones are passed over. Where they do not say which versions of a
     * text to show, one stands for the others.
     *
     * @throws InvalidParameterException if a parameter cannot have its value
     */
    public static SearchRequest parse(Map<String, List<String>> parameters) {
        return parse(parameters, VersionFilter.ONE);
    }

    /** Like {@link #parse(Map)}, with another choice of versions where the parameters make none. */
    public static SearchRequest parse(Map<String, List<String>> parameters, VersionFilter versions) {
        return new SearchRequest(
                first(parameters, "q").orElse(""),
                all(parameters, "source"),
                value(parameters, "in", SearchLanguage::ofCode, ParameterProblem.UNKNOWN_LANGUAGE)
                        .orElse(SearchLanguage.BOTH),
                value(parameters, "from", SearchUrl::date, ParameterProblem.NOT_A_DATE)
                        .orElse(null),
                value(parameters, "to", SearchUrl::date, ParameterProblem.NOT_A_DATE)
                        .orElse(null),
                value(parameters, "sort", SortOrder::ofCode, ParameterProblem.UNKNOWN_SORT)
                        .orElse(SortOrder.RELEVANCE),
                value(parameters, "versions", VersionFilter::ofCode, ParameterProblem.UNKNOWN_VERSIONS)
                        .orElse(versions),
                value(parameters, "page", SearchUrl::number, ParameterProblem.NOT_A_PAGE)
                        .orElse(1),
                value(parameters, "size", SearchUrl::number, ParameterProblem.NOT_A_SIZE)
                        .orElse(SearchRequest.DEFAULT_SIZE));
    }

    /** The search as the part of a URL after the question mark, percent-encoded; always with {@code q}. */
    public static String render(SearchRequest request) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", request.text());
        request.sources().forEach(source -> add(parts, "source", source));
        if (request.in() != SearchLanguage.BOTH) {
            add(parts, "in", request.in().code());
        }
        if (request.from() != null) {
            add(parts, "from", request.from().toString());
        }
        if (request.to() != null) {
            add(parts, "to", request.to().toString());
        }
        if (request.sort() != SortOrder.RELEVANCE) {
            add(parts, "sort", request.sort().code());
        }
        if (!request.versions().isOne()) {
            add(parts, "versions", request.versions().code());
        }
        if (request.page() != 1) {
            add(parts, "page", Integer.toString(request.page()));
        }
        if (request.size() != SearchRequest.DEFAULT_SIZE) {
            add(parts, "size", Integer.toString(request.size()));
        }
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static List<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(UrlText::clean)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst();
    }

    private static <T> Optional<T> value(
            Map<String, List<String>> parameters,
            String name,
            Function<String, Optional<T>> read,
            ParameterProblem problem) {
        return first(parameters, name)
                .map(text -> read.apply(text).orElseThrow(() -> new InvalidParameterException(problem, name)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            // Elasticsearch reads four-digit years; a further one cannot be the year of a news article.
            return date.getYear() >= 1 && date.getYear() <= 9999 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

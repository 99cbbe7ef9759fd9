package id.padanan.web.results;

import id.padanan.search.request.SearchRequest;
import id.padanan.search.request.SortOrder;
import id.padanan.search.request.VersionFilter;
import id.padanan.search.result.Facet;
import id.padanan.search.result.SearchResult;
import id.padanan.source.Sources;
import id.padanan.web.language.SiteMessages;
import id.padanan.web.page.Choice;
import id.padanan.web.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the links that narrow, widen or sort a result. */
final class SearchChoices {
    private final Page page;
    private final SearchRequest request;
    private final Map<String, Long> countBySource;
    private final Sources sources;

    SearchChoices(Page page, SearchResult result, Sources sources) {
        this.page = page;
        this.request = result.request();
        this.countBySource = result.facets().sources().stream().collect(Collectors.toMap(Facet::value, Facet::count));
        this.sources = sources;
    }

    /** The sources that have hits or are chosen, in the order of the registry. */
    List<Choice> sources() {
        return sources.all().stream()
                .map(source -> source(source.key()))
                .filter(choice -> choice.count() > 0 || choice.chosen())
                .toList();
    }

    private Choice source(String key) {
        boolean chosen = request.sources().contains(key);
        return new Choice(
                key, sourceName(key), countBySource.getOrDefault(key, 0L), chosen, search(toggled(key, chosen)));
    }

    private SearchRequest toggled(String key, boolean chosen) {
        Stream<String> chosenSources = request.sources().stream();
        return request.withSources(
                chosen
                        ? chosenSources.filter(source -> !source.equals(key)).toList()
                        : Stream.concat(chosenSources, Stream.of(key)).toList());
    }

    List<Choice> sorts() {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order != SortOrder.RELEVANCE || !request.text().isEmpty())
                .map(this::sort)
                .toList();
    }

    private Choice sort(SortOrder order) {
        SiteMessages messages = page.messages();
        String label =
                switch (order) {
                    case RELEVANCE -> messages.sortRelevance();
                    case NEWEST -> messages.sortNewest();
                    case OLDEST -> messages.sortOldest();
                };
        return new Choice(order.code(), label, 0, order == request.sort(), search(request.withSort(order)));
    }

    List<Choice> filters() {
        SiteMessages messages = page.messages();
        List<Choice> filters = new ArrayList<>();
        for (String key : request.sources()) {
            filters.add(filter(messages.filterSource(sourceName(key)), toggled(key, true)));
        }
        if (request.from() != null) {
            filters.add(filter(messages.filterFrom(page.date(request.from())), request.withDates(null, request.to())));
        }
        if (request.to() != null) {
            filters.add(filter(messages.filterTo(page.date(request.to())), request.withDates(request.from(), null)));
        }
        if (!request.versions().isOne()) {
            boolean ofOne = request.versions().group().isPresent();
            filters.add(filter(
                    ofOne ? messages.filterVersionsOfOne() : messages.filterAllVersions(),
                    request.withVersions(VersionFilter.ONE)));
        }
        return filters;
    }

    private Choice filter(String label, SearchRequest without) {
        return new Choice("", label, 0, true, search(without));
    }

    /** The name of the source, or the key itself if no such source exists. */
    private String sourceName(String key) {
        return sources.find(key).map(page::nameOf).orElse(key);
    }

    private String search(SearchRequest other) {
        return page.search(other);
    }
}

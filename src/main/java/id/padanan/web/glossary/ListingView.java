package id.padanan.web.glossary;

import id.padanan.glossary.TermList;
import id.padanan.glossary.term.TermPair;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import id.padanan.web.page.Paging;
import java.util.List;
import java.util.Locale;

/**
 * One page of the terms that begin with a letter.
 *
 * @param letter the letter, as a capital
 * @param total number of its terms
 * @param pairs the page's pairs; none behind the last page
 * @param firstPage address of the first page
 * @param paging the links to its other pages
 */
public record ListingView(String letter, long total, List<TermPair> pairs, String firstPage, Paging paging) {
    private static final int SIZE = 50;

    static ListingView of(Page page, TermList terms, GlossaryRequest request) {
        List<TermPair> all = terms.startingWith(request.letter());
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        return new ListingView(
                request.letter().toUpperCase(Locale.ROOT),
                all.size(),
                all.stream().skip((request.page() - 1L) * SIZE).limit(SIZE).toList(),
                page.glossary(request.withPage(1)),
                Paging.of(request.page(), last, number -> page.glossary(request.withPage(number))));
    }
}

package id.padanan.web.glossary;

import id.padanan.glossary.TermList;
import id.padanan.glossary.term.TermPair;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import id.padanan.web.page.Paging;
import java.util.List;
import java.util.Locale;

/**
 * One page of the terms with an initial letter.
 *
 * @param letter the letter as a capital
 * @param total number of terms with this letter
 * @param pairs term pairs on this page; empty after the last page
 * @param firstPage path of the first page
 * @param paging links to the other pages
 */
public record ListingView(String letter, long total, List<TermPair> pairs, String firstPage, Paging paging) {
    private static final int PAIRS_PER_PAGE = 50;

    static ListingView of(Page page, TermList terms, GlossaryRequest request) {
        List<TermPair> all = terms.startingWith(request.letter());
        int last = Math.max(1, (all.size() + PAIRS_PER_PAGE - 1) / PAIRS_PER_PAGE);
        return new ListingView(
                request.letter().toUpperCase(Locale.ROOT),
                all.size(),
                all.stream()
                        .skip((request.page() - 1L) * PAIRS_PER_PAGE)
                        .limit(PAIRS_PER_PAGE)
                        .toList(),
                page.glossary(request.withPage(1)),
                Paging.of(request.page(), last, number -> page.glossary(request.withPage(number))));
    }
}

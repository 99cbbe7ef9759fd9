package id.padanan.web.glossary;

import id.padanan.glossary.TermList;
import id.padanan.web.language.GuideMessages;
import id.padanan.web.page.Choice;
import id.padanan.web.page.GlossaryRequest;
import id.padanan.web.page.Page;
import java.util.List;
import java.util.Locale;

/**
 * The content of the glossary page.
 *
 * @param heading heading of the page
 * @param termCount number of terms in the glossary
 * @param letters links to the terms with each initial letter
 * @param lookup result of a lookup, or null
 * @param listing terms with one initial letter, or null
 */
public record GlossaryView(
        String heading, long termCount, List<Choice> letters, LookupView lookup, ListingView listing) {
    static GlossaryView of(Page page, TermList terms, GlossaryRequest request, LookupView lookup) {
        ListingView listing =
                lookup != null || request.letter().isEmpty() ? null : ListingView.of(page, terms, request);
        return new GlossaryView(
                heading(page.guide(), lookup, listing),
                terms.size(),
                letters(page, terms, listing == null ? "" : request.letter()),
                lookup,
                listing);
    }

    private static String heading(GuideMessages messages, LookupView lookup, ListingView listing) {
        if (lookup != null) {
            return messages.glossaryWords(lookup.words());
        }
        return listing == null ? messages.glossaryTitle() : messages.glossaryLetter(listing.letter());
    }

    private static List<Choice> letters(Page page, TermList terms, String chosen) {
        return terms.initials().entrySet().stream()
                .map(initial -> new Choice(
                        initial.getKey(),
                        initial.getKey().toUpperCase(Locale.ROOT),
                        initial.getValue(),
                        initial.getKey().equals(chosen),
                        page.glossary(GlossaryRequest.startingWith(initial.getKey()))))
                .toList();
    }

    /** The words of the lookup, or empty. */
    public String words() {
        return lookup == null ? "" : lookup.words();
    }

    /** Maximum length of the words to look up, in characters. */
    public long maxLength() {
        return GlossaryRequest.MAX_WORDS_LENGTH;
    }
}

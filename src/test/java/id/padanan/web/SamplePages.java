package id.padanan.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The {@link PageKinds#withAllElements() pages that have every element}, over the sample corpus, fetched once. */
final class SamplePages {
    private static List<Answer> pages;

    private SamplePages() {}

    /** The pages; the first call needs the sample corpus to be live. */
    static synchronized List<Answer> all(URI site) {
        if (pages == null) {
            pages = PageKinds.withAllElements()
                    .map(path -> Answer.to(site, path))
                    .collect(Collectors.toUnmodifiableList());
        }
        return pages;
    }

    static Answer at(URI site, String path) {
        return all(site).stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}

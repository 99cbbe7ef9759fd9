package id.padanan.web.language;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The languages of the site, found by their message files. The first is the default for readers whose browser requests
 * none of them.
 */
@Singleton
public final class SiteLanguages {
    /** The default language, because most articles and nearly all readers are Indonesian. */
    static final String INDONESIAN = "id";

    private final List<SiteLanguage> all;

    public SiteLanguages(List<SiteLanguage> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Uses the configured languages in their order, or otherwise all languages with message files, Indonesian first.
     *
     * @param bundles all message bundles
     * @param configured codes of the configured languages
     * @throws IllegalArgumentException if a configured language has no message files
     */
    @Inject
    public SiteLanguages(
            @Any Instance<SiteMessages> bundles,
            @ConfigProperty(name = "padanan.languages") Optional<List<String>> configured) {
        this(discover(codes(bundles), configured));
    }

    private static List<String> codes(Instance<SiteMessages> bundles) {
        return bundles.handlesStream()
                .flatMap(handle -> handle.getBean().getQualifiers().stream())
                .filter(Localized.class::isInstance)
                .map(qualifier -> ((Localized) qualifier).value())
                .sorted(Comparator.comparing((String code) -> !code.equals(INDONESIAN))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<SiteLanguage> discover(List<String> known, Optional<List<String>> configured) {
        return configured.orElse(known).stream()
                .map(code -> language(code, known))
                .toList();
    }

    private static SiteLanguage language(String code, List<String> known) {
        if (!known.contains(code)) {
            throw new IllegalArgumentException(
                    ("padanan.languages contains '%1$s', but there are texts only for %2$s; correct the setting, or add"
                                    + " i18n/messages/site_%1$s.properties and guide_%1$s.properties and build again")
                            .formatted(code, String.join(", ", known)));
        }
        return new SiteLanguage(code, new SiteLanguage(code, "").messages().languageName());
    }

    /** All languages, the default first. */
    public List<SiteLanguage> all() {
        return all;
    }

    /** The language with a code, ignoring case, or empty if the site does not have it. */
    public Optional<SiteLanguage> find(String code) {
        return all.stream()
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The language at the start of a path, such as English for {@code /en/search}, or empty if there is none. */
    public Optional<SiteLanguage> ofPath(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2
                ? Optional.empty()
                : all.stream()
                        .filter(language -> language.code().equals(segments[1]))
                        .findFirst();
    }

    /**
     * The best match for an Accept-Language header. Returns the default if the header is null, malformed or matches no
     * language.
     */
    public SiteLanguage preferred(String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage).flatMap(this::bestMatch).orElse(all.get(0));
    }

    private Optional<SiteLanguage> bestMatch(String acceptLanguage) {
        try {
            List<String> codes = all.stream().map(SiteLanguage::code).toList();
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), codes))
                    .flatMap(this::find);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

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
 * The languages of the site, discovered from the message files that there are. The first is for readers whose browser asks
 * for none of them.
 */
@Singleton
public final class SiteLanguages {
    /** Most articles and, by far, most readers are Indonesian. */
    static final String INDONESIAN = "id";

    private final List<SiteLanguage> all;

    public SiteLanguages(List<SiteLanguage> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Offers the languages that are configured, in that order, or else all, Indonesian first.
     *
     * @throws IllegalArgumentException if one without a message file is configured
     */
    @Inject
    public SiteLanguages(
            @Any Instance<SiteMessages> bundles,
            @ConfigProperty(name = "padanan.languages") Optional<List<String>> offered) {
        this(discover(codes(bundles), offered));
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

    private static List<SiteLanguage> discover(List<String> known, Optional<List<String>> offered) {
        return offered.orElse(known).stream().map(code -> language(code, known)).toList();
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

    /** All of them, the one for readers who ask for none first. */
    public List<SiteLanguage> all() {
        return all;
    }

    /** The language of this code in any case, if the site has it. */
    public Optional<SiteLanguage> find(String code) {
        return all.stream()
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The language that a path stands for, such as English for {@code /en/search}. */
    public Optional<SiteLanguage> ofPath(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2
                ? Optional.empty()
                : all.stream()
                        .filter(language -> language.code().equals(segments[1]))
                        .findFirst();
    }

    /** The language that an Accept-Language header likes best; the first if it is missing, malformed or likes none. */
    public SiteLanguage preferred(String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage).flatMap(this::liked).orElse(all.get(0));
    }

    private Optional<SiteLanguage> liked(String acceptLanguage) {
        try {
            List<String> codes = all.stream().map(SiteLanguage::code).toList();
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), codes))
                    .flatMap(this::find);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package id.padanan.index;

import id.padanan.article.Language;
import id.padanan.article.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The sources that articles may come from. */
@ApplicationScoped
public class Sources {
    private final List<Source> all = List.of(
            new Source("bbc", "BBC", "https://www.bbc.com/", Language.ENGLISH),
            new Source("sky", "Sky News", "https://news.sky.com/", Language.ENGLISH),
            new Source("afp", "AFP", "https://www.afp.com/", Language.ENGLISH),
            new Source("kompas", "Kompas", "https://www.kompas.com/", Language.INDONESIAN),
            new Source(Source.OTHER, "Other", null, Language.INDONESIAN));

    /** All sources, in the order of the registry. */
    public List<Source> all() {
        return all;
    }

    /** The source of this key, or the one that stands for unknown sources. */
    public Source get(String key) {
        return find(key).orElseGet(() -> find(Source.OTHER).orElseThrow());
    }

    /** The source of this key. */
    public Optional<Source> find(String key) {
        return all.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}

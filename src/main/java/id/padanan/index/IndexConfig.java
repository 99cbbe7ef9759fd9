package id.padanan.index;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the corpus and its indexing. */
@ConfigMapping(prefix = "padanan")
public interface IndexConfig {
    /** Folder of the articles that an empty index is filled from, and of {@code sources.yaml}. */
    @WithDefault("corpus")
    Path corpusDir();
}

package id.padanan.cli.glossary;

import id.padanan.glossary.Glossary;
import id.padanan.glossary.GlossaryLoader;
import id.padanan.translation.TranslationLayer;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Optional;

/** Loads the configured glossary for commands that run without Quarkus. */
final class GlossarySettings {
    private GlossarySettings() {}

    /** Returns the configured folder of the user's own glossary files. */
    static Optional<Path> extraFolder() {
        return ConfigUtils.emptyConfigBuilder().build().getOptionalValue(TranslationLayer.EXTRA_FOLDER_KEY, Path.class);
    }

    /** Returns the same glossary that the site uses. */
    static Glossary glossary() {
        return GlossaryLoader.builtInWith(extraFolder());
    }
}

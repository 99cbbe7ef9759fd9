package id.padanan.translation;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationLayerTest {
    private final TranslationLayer layer = new TranslationLayer();

    @Test
    void glossary_holdsTheExtraFolderBesideTheBuiltInPairs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.tsv"), "gombrangan\twhatnot shelf\tn\nbroken\n");

        Glossary glossary = layer.glossary(Optional.of(folder));

        assertThat(glossary.contains("gombrangan")).isTrue();
        assertThat(glossary.contains("banjir")).isTrue();
        assertThat(glossary.hash())
                .isNotEqualTo(layer.glossary(Optional.empty()).hash());
    }

    @Test
    void glossary_outlivesAMissingExtraFolder(@TempDir Path folder) {
        assertThat(layer.glossary(Optional.of(folder.resolve("none"))).contains("banjir"))
                .isTrue();
    }
}

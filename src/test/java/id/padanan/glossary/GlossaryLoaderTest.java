package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryLoaderTest {
    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), String.join("\n", lines).replace('|', '\t'));
    }

    private Glossary load(String... folders) {
        GlossaryLoader loader = new GlossaryLoader();
        for (String name : folders) {
            loader.addFolder(folder.resolve(name));
        }
        return loader.load();
    }

    @Test
    void load_skipsCommentsAndEmptyLines() throws IOException {
        write("a/general.tsv", "# comment", "", "banjir|flood|n");
        assertThat(load("a").pairs()).extracting(TermPair::term).containsExactly("banjir");
    }

    @Test
    void load_namesTheSubjectAfterTheFile() throws IOException {
        write("a/disaster.tsv", "banjir|flood|n");
        assertThat(load("a").pairs()).extracting(TermPair::subject).containsExactly("disaster");
    }

    @Test
    void load_reportsBrokenLineAndKeepsTheOthers() throws IOException {
        write("a/general.tsv", "# comment", "banjir|flood", "harga|price|n");
        Glossary glossary = load("a");
        assertThat(glossary.pairs()).extracting(TermPair::term).containsExactly("harga");
        assertThat(glossary.problems()).singleElement().asString().startsWith("general.tsv:2: has 2 columns");
    }

    @Test
    void load_reportsDuplicateWithBothPlaces() throws IOException {
        write("a/general.tsv", "banjir|flood|n");
        write("a/weather.tsv", "banjir|flood|n");
        assertThat(load("a").problems())
                .singleElement()
                .hasToString("weather.tsv:1: \"banjir\" stands at general.tsv:1 already; remove one");
    }

    @Test
    void load_reportsContradiction() throws IOException {
        write("a/general.tsv", "banjir|flood|n", "banjir|deluge|n");
        assertThat(load("a").problems())
                .singleElement()
                .asString()
                .contains("stands with other equivalents at general.tsv:1");
    }

    @Test
    void load_reportsFileThatIsNotUtf8() throws IOException {
        write("a/general.tsv", "");
        Files.write(folder.resolve("a/general.tsv"), "caf\u00e9|x|n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(load("a").problems()).singleElement().asString().contains("not UTF-8");
    }

    @Test
    void load_addsEquivalentsOfLaterFolderBelowThoseOfEarlier() throws IOException {
        write("a/general.tsv", "banjir|flood|n");
        write("b/own.tsv", "banjir|deluge; Flood|n");
        Glossary glossary = load("a", "b");
        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.find("banjir").orElseThrow().equivalents())
                .containsExactly(new Equivalent("flood", 1), new Equivalent("deluge", 0.5));
    }

    @Test
    void addFolder_failsWithTheNameOfAMissingFolder() {
        assertThatThrownBy(() -> new GlossaryLoader().addFolder(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}

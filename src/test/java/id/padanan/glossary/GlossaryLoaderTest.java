package id.padanan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        GlossaryLoader loader = new GlossaryLoader().addFolder(folder.resolve(folders[0]));
        for (String extra : List.of(folders).subList(1, folders.length)) {
            loader.addExtraFolder(folder.resolve(extra));
        }
        return loader.load();
    }

    private static List<Equivalent> equivalents(Glossary glossary, String term) {
        return glossary.find(term).orElseThrow().equivalents();
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
                .hasToString("weather.tsv:1: \"banjir\" is already listed at general.tsv:1; remove one");
    }

    @Test
    void load_reportsContradiction() throws IOException {
        write("a/general.tsv", "banjir|flood|n", "banjir|deluge|n");
        assertThat(load("a").problems())
                .singleElement()
                .asString()
                .contains("is already listed with other equivalents at general.tsv:1");
    }

    @Test
    void load_reportsFileThatIsNotUtf8() throws IOException {
        write("a/general.tsv", "");
        Files.write(folder.resolve("a/general.tsv"), "caf\u00e9|x|n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(load("a").problems()).singleElement().asString().contains("not UTF-8");
    }

    @Test
    void load_keepsTheLinesAroundOneThatIsNotUtf8() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.write(
                folder.resolve("a/general.tsv"),
                "banjir\tflood\tn\ncaf\u00e9\tx\tn\nharga\tprice\tn\n".getBytes(StandardCharsets.ISO_8859_1));
        Glossary glossary = load("a");
        assertThat(glossary.pairs()).extracting(TermPair::term).containsExactly("banjir", "harga");
        assertThat(glossary.problems()).singleElement().asString().startsWith("general.tsv:2: is not UTF-8");
    }

    @Test
    void load_addsExtraEquivalentsBelowTheBuiltInOnes() throws IOException {
        write("a/general.tsv", "banjir|flood|n");
        write("b/own.tsv", "banjir|deluge; Flood|n");
        Glossary glossary = load("a", "b");
        assertThat(glossary.problems()).isEmpty();
        assertThat(equivalents(glossary, "banjir"))
                .containsExactly(new Equivalent("flood", 1), new Equivalent("deluge", 0.5));
    }

    @Test
    void load_keepsExtraEquivalentsFainterThanTheFaintestBuiltInOne() throws IOException {
        write("a/general.tsv", "bisa|can; venom~0.2|v");
        write("b/own.tsv", "bisa|poison; be able|n");
        assertThat(equivalents(load("a", "b"), "bisa"))
                .extracting(Equivalent::text)
                .containsExactly("can", "venom", "poison", "be able");
        assertThat(equivalents(load("a", "b"), "bisa").subList(2, 4)).allMatch(each -> each.weight() < 0.2);
    }

    @Test
    void load_countsNewTermsOfTheExtraFolderByHalf() throws IOException {
        write("a/general.tsv", "banjir|flood|n");
        write("b/own.tsv", "celengan|piggy bank; money box|n");
        assertThat(equivalents(load("a", "b"), "celengan"))
                .containsExactly(new Equivalent("piggy bank", 0.5), new Equivalent("money box", 0.45));
    }

    @Test
    void load_joinsExtraTermsWithBuiltInOnesOfOtherCase() throws IOException {
        write("a/general.tsv", "Mei|May|name");
        write("b/own.tsv", "mei|fifth month|n");
        Glossary glossary = load("a", "b");
        assertThat(glossary.findAll("mei")).hasSize(1);
        assertThat(equivalents(glossary, "mei")).extracting(Equivalent::text).containsExactly("May", "fifth month");
    }

    @Test
    void load_ranksExtraFilesByTheirNames() throws IOException {
        write("a/general.tsv", "harga|price|n");
        write("b/one.tsv", "celengan|piggy bank|n");
        write("b/two.tsv", "celengan|money box|n");
        Glossary glossary = load("a", "b");
        assertThat(glossary.problems()).isEmpty();
        assertThat(equivalents(glossary, "celengan"))
                .extracting(Equivalent::text)
                .containsExactly("piggy bank", "money box");
    }

    @Test
    void load_reportsRepetitionWithinAnExtraFile() throws IOException {
        write("a/general.tsv", "harga|price|n");
        write("b/own.tsv", "celengan|piggy bank|n", "celengan|piggy bank|n");
        assertThat(load("a", "b").problems())
                .singleElement()
                .hasToString("own.tsv:2: \"celengan\" is already listed at own.tsv:1; remove one");
    }

    @Test
    void addExtraFolder_reportsAMissingFolderAndKeepsTheRest() throws IOException {
        write("a/general.tsv", "harga|price|n");
        Glossary glossary = load("a", "none");
        assertThat(glossary.pairs()).hasSize(1);
        assertThat(glossary.problems()).singleElement().asString().contains("none: is not a readable folder");
    }

    @Test
    void addFolder_failsWithTheNameOfAMissingFolder() {
        assertThatThrownBy(() -> new GlossaryLoader().addFolder(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }
}

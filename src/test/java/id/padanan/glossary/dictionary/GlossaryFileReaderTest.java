package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.TermPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing the glossary's own format in the extra folder. */
class GlossaryFileReaderTest {
    @TempDir
    Path folder;

    private DictionaryReader.Reading read(String... lines) throws IOException {
        Path file = Files.writeString(
                folder.resolve("Kamus Saya.tsv"), String.join("\n", lines).replace('|', '\t'));
        return DictionaryReader.read(List.of(file), Optional.empty());
    }

    @Test
    void read_keepsWeightsAndNotes() throws IOException {
        TermPair pair = read("# own words", "", "celengan|piggy bank; money box~0.3|n|for children")
                .pairs()
                .get(0);
        assertThat(pair.equivalents())
                .containsExactly(new Equivalent("piggy bank", 1), new Equivalent("money box", 0.3));
        assertThat(pair.note()).isEqualTo("for children");
    }

    @Test
    void read_reportsWrongLines() throws IOException {
        DictionaryReader.Reading reading = read("celengan|piggy bank", "tabungan|savings|n", "laba|profit|x");
        assertThat(reading.pairs()).extracting(TermPair::term).containsExactly("tabungan");
        assertThat(reading.skipped())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Kamus Saya.tsv:1: has 2 columns"),
                        second -> assertThat(second).contains("unknown part of speech"));
    }

    @Test
    void read_refusesAFileOfAnotherKind() throws IOException {
        Path file = Files.writeString(folder.resolve("kamus.csv"), "a,b");
        assertThatThrownBy(() -> DictionaryReader.read(List.of(file), Optional.empty()))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("kamus.csv: this is not a supported dictionary file");
    }

    @Test
    void read_refusesAMissingFile() {
        assertThatThrownBy(() -> DictionaryReader.read(List.of(folder.resolve("none.tsv")), Optional.empty()))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("none.tsv: there is no such file");
    }

    @Test
    void extraFolder_writesWhatTheLoaderReads() throws IOException {
        DictionaryReader.Reading reading = read("celengan|piggy bank; money box~0.3|n|for children");
        Path extra = folder.resolve("new/extra");

        Path file = new ExtraFolder(extra).write(reading.name(), reading.pairs());

        assertThat(file).isEqualTo(extra.resolve("kamus-saya.tsv"));
        assertThat(extra).isDirectoryContaining("glob:**.tsv").isDirectoryNotContaining("glob:**.part");
        assertThat(new GlossaryLoader().addFolder(extra).load()).satisfies(glossary -> {
            assertThat(glossary.problems()).isEmpty();
            assertThat(glossary.find("celengan").orElseThrow().equivalents())
                    .isEqualTo(reading.pairs().get(0).equivalents());
        });
    }

    @Test
    void extraFolder_replacesTheFileOfAnEarlierImport() throws IOException {
        ExtraFolder extra = new ExtraFolder(folder);
        extra.write("own", read("celengan|piggy bank|n").pairs());

        Path file = extra.write("own", read("tabungan|savings|n").pairs());

        assertThat(file).content().contains("tabungan").doesNotContain("celengan");
    }
}

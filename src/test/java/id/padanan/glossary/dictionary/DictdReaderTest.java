package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.article.Language;
import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictdReaderTest {
    @TempDir
    Path folder;

    private DictdDatabase indonesian() {
        return new DictdDatabase(folder, "ind-eng")
                .entry("celengan", "celengan <n>\n  1. piggy bank, money box\n")
                .entry("menggondol", "menggondol [məŋgondol] <v>\n  1. to carry off; to run away with (a prize)\n");
    }

    private static DictionaryReader.Reading read(Path... files) {
        return DictionaryReader.read(List.of(files), Optional.empty());
    }

    private static TermPair pair(DictionaryReader.Reading reading, String term) {
        return reading.pairs().stream()
                .filter(pair -> pair.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void read_takesEquivalentsInTheOrderOfTheText() throws IOException {
        DictionaryReader.Reading reading = read(indonesian().write());
        assertThat(reading.name()).isEqualTo("ind-eng");
        assertThat(reading.skipped()).isEmpty();
        assertThat(pair(reading, "celengan").equivalents())
                .containsExactly(new Equivalent("piggy bank", 1), new Equivalent("money box", 0.9));
        assertThat(pair(reading, "celengan").partOfSpeech()).isEqualTo(PartOfSpeech.NOUN);
    }

    @Test
    void read_stripsRemarksAndTheInfinitiveMark() throws IOException {
        assertThat(pair(read(indonesian().write()), "menggondol").equivalents())
                .extracting(Equivalent::text)
                .containsExactly("carry off", "run away with");
    }

    @Test
    void read_unpacksCompressedData() throws IOException {
        assertThat(read(indonesian().writeCompressed()).pairs()).hasSize(2);
    }

    @Test
    void read_takesTheDataFileForTheDatabase() throws IOException {
        Path index = indonesian().write();
        Path data = folder.resolve("ind-eng.dict");
        assertThat(read(data).pairs()).isEqualTo(read(index, data).pairs()).hasSize(2);
    }

    @Test
    void read_turnsAnEnglishDictionaryRound() throws IOException {
        DictionaryReader.Reading reading = read(new DictdDatabase(folder, "eng-ind")
                .entry("money box", "money box <n>\ncelengan, tabungan\n")
                .entry("savings", "savings <n>\ntabungan\n")
                .write());
        assertThat(pair(reading, "tabungan").equivalents())
                .containsExactly(new Equivalent("savings", 1), new Equivalent("money box", 0.9));
        assertThat(pair(reading, "celengan").equivalents()).containsExactly(new Equivalent("money box", 1));
    }

    @Test
    void read_believesTheShortNameOfTheDatabase() throws IOException {
        DictionaryReader.Reading reading = read(new DictdDatabase(folder, "kamus")
                .entry("00-database-short", "00-database-short\n  English-Indonesian Dictionary of Ours\n")
                .entry("piggy bank", "piggy bank\n  celengan\n")
                .write());
        assertThat(reading.pairs()).extracting(TermPair::term).containsExactly("celengan");
    }

    @Test
    void read_asksForTheLanguageThatNothingTells() throws IOException {
        Path index = new DictdDatabase(folder, "kamus")
                .entry("celengan", "celengan\n  piggy bank\n")
                .write();
        assertThatThrownBy(() -> read(index))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("--from=en or --from=id");
        assertThat(DictionaryReader.read(List.of(index), Optional.of(Language.INDONESIAN))
                        .pairs())
                .extracting(TermPair::term)
                .containsExactly("celengan");
    }

    @Test
    void read_restoresTheCaseThatTheIndexLost() throws IOException {
        DictionaryReader.Reading reading = read(new DictdDatabase(folder, "ind-eng")
                .entry("natal", "Natal <n>\n  Christmas\n")
                .write());
        assertThat(reading.pairs()).extracting(TermPair::term).containsExactly("Natal");
    }

    @Test
    void read_reportsATruncatedIndex() throws IOException {
        DictionaryReader.Reading reading =
                read(indonesian().line("tabungan\tAA").write());
        assertThat(reading.pairs()).hasSize(2);
        assertThat(reading.skipped()).singleElement().asString().startsWith("ind-eng.index:3: has 2 columns");
    }

    @Test
    void read_reportsTextBeyondTheEndOfTheData() throws IOException {
        DictionaryReader.Reading reading = read(indonesian()
                .line("tabungan\tBAAA\tB")
                .line("simpanan\t//////\tB")
                .write());
        assertThat(reading.pairs()).hasSize(2);
        assertThat(reading.skipped()).hasSize(2).allSatisfy(problem -> assertThat(problem.message())
                .contains("is past the end of ind-eng.dict"));
    }

    @Test
    void read_reportsWrongNumbers() throws IOException {
        assertThat(read(indonesian().line("tabungan\tA-\tB").write()).skipped())
                .singleElement()
                .asString()
                .contains("\"A-\" is not a base-64 number");
    }

    @Test
    void read_reportsTextThatIsNotUtf8() throws IOException {
        DictionaryReader.Reading reading = read(indonesian()
                .entry("kafe", "kafe <n>\n  café\n", StandardCharsets.ISO_8859_1)
                .write());
        assertThat(reading.pairs()).hasSize(2);
        assertThat(reading.skipped()).singleElement().hasToString("ind-eng.index:3: the text of \"kafe\" is not UTF-8");
    }

    @Test
    void read_reportsEntriesWithoutEquivalents() throws IOException {
        DictionaryReader.Reading reading = read(indonesian()
                .entry("tabung", "tabung\n   See also: {celengan}\n")
                .entry("ialah", "ialah\n  a word that joins two others and says that they are the same\n")
                .write());
        assertThat(reading.skipped())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("ind-eng.index:3: \"tabung\" gives no term pair"),
                        second -> assertThat(second).contains("more than 6 words"));
    }

    @Test
    void read_refusesAnIndexWithoutData() throws IOException {
        Path index = indonesian().writeIndex();
        assertThatThrownBy(() -> read(index))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("ind-eng.dict.dz or ind-eng.dict in the same folder");
    }

    @Test
    void read_refusesBrokenCompressedData() throws IOException {
        Path index = indonesian().writeCompressed();
        Path data = folder.resolve("ind-eng.dict.dz");
        byte[] whole = Files.readAllBytes(data);
        Files.write(data, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> read(index))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("ind-eng.dict.dz")
                .hasMessageContaining("download it again");
    }
}

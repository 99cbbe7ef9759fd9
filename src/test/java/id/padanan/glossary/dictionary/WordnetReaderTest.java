package id.padanan.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.glossary.term.Equivalent;
import id.padanan.glossary.term.PartOfSpeech;
import id.padanan.glossary.term.TermPair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordnetReaderTest {
    @TempDir
    Path folder;

    private Path write(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t'));
    }

    private Path english(String... lines) throws IOException {
        return write(
                "wn-data-eng.tab",
                Stream.concat(Stream.of("# A wordnet|eng|https://example.org|MIT"), Stream.of(lines))
                        .toArray(String[]::new));
    }

    private static DictionaryReader.Reading read(Path... files) {
        return DictionaryReader.read(List.of(files), Optional.empty());
    }

    @Test
    void read_pairsTheWordsOfASynset() throws IOException {
        DictionaryReader.Reading reading = read(
                write("wn-data-ind.tab", "02885108-n|ind:lemma|celengan", "00000001-v|ind:lemma|membawa_kabur"),
                english(
                        "02885108-n|lemma|money_box",
                        "02885108-n|eng:lemma|piggy bank",
                        "00000001-v|lemma|run off with"));
        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.name()).isEqualTo("wn-data-ind");
        assertThat(reading.pairs()).hasSize(2);
        assertThat(reading.pairs().get(0).equivalents())
                .containsExactly(new Equivalent("money box", 1), new Equivalent("piggy bank", 0.9));
        assertThat(reading.pairs().get(1).term()).isEqualTo("membawa kabur");
        assertThat(reading.pairs().get(1).partOfSpeech()).isEqualTo(PartOfSpeech.VERB);
    }

    @Test
    void read_weighsWordsBySynsetsInCommon() throws IOException {
        DictionaryReader.Reading reading = read(
                write("wn-data-ind.tab", "00000001-n|ind:lemma|harga", "00000002-n|ind:lemma|harga"),
                english("00000001-n|lemma|value", "00000001-n|lemma|price", "00000002-n|lemma|price"));
        assertThat(reading.pairs().get(0).equivalents())
                .containsExactly(new Equivalent("price", 1), new Equivalent("value", 0.5));
    }

    @Test
    void read_takesSatelliteAdjectivesForAdjectives() throws IOException {
        assertThat(read(write("wn-data-ind.tab", "00000001-a|ind:lemma|sulit"), english("00000001-s|lemma|hard"))
                        .pairs())
                .extracting(TermPair::partOfSpeech)
                .containsExactly(PartOfSpeech.ADJECTIVE);
    }

    @Test
    void read_explainsThatTheEnglishFileIsMissing() throws IOException {
        Path indonesian = write("wn-data-ind.tab", "02885108-n|ind:lemma|celengan");
        assertThatThrownBy(() -> read(indonesian))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("wn-data-eng.tab");
    }

    @Test
    void read_explainsThatTheIndonesianFileIsMissing() throws IOException {
        Path english = english("02885108-n|lemma|piggy bank");
        assertThatThrownBy(() -> read(english))
                .isInstanceOf(InvalidDictionaryException.class)
                .hasMessageContaining("wn-data-ind.tab");
    }

    @Test
    void read_reportsWrongLinesAndIgnoresDefinitions() throws IOException {
        Path indonesian = write(
                "wn-data-ind.tab",
                "02885108-n|ind:lemma|celengan",
                "02885108-n|ind:def|0|tempat uang",
                "02885108-n celengan",
                "02885108-n|ind:lemma|a|b",
                "2885108|ind:lemma|celengan",
                "02885108-n|zsm:lemma|tabung",
                "99999999-n|ind:lemma|entah");
        assertThat(read(indonesian, english("02885108-n|lemma|piggy bank")).skipped())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("wn-data-ind.tab:3: has 1 column"),
                        second -> assertThat(second).startsWith("wn-data-ind.tab:4: "),
                        third -> assertThat(third).startsWith("wn-data-ind.tab:5: "),
                        fourth -> assertThat(fourth).contains(":6: language \"zsm\" is not supported; use ind or eng"),
                        fifth -> assertThat(fifth).contains(":7: \"entah\" gives no term pair: synset 99999999-n"));
    }

    @Test
    void read_reportsLinesThatAreNotUtf8() throws IOException {
        Path indonesian = Files.write(
                folder.resolve("wn-data-ind.tab"),
                "02885108-n\tind:lemma\tcelengan\n02885108-n\tind:lemma\tcaf\u00e9\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        DictionaryReader.Reading reading = read(indonesian, english("02885108-n|lemma|piggy bank"));
        assertThat(reading.pairs()).hasSize(1);
        assertThat(reading.skipped()).singleElement().hasToString("wn-data-ind.tab:2: is not UTF-8; convert the file");
    }
}

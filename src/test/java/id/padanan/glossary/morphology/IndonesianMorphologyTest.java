package id.padanan.glossary.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.glossary.SmallGlossary;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianMorphologyTest {
    private static final double WANTED_SHARE = 0.97;

    private static String rootOf(String form, String... known) {
        return new IndonesianMorphology(Set.of(known)::contains)
                .analyse(form)
                .map(WordAnalysis::root)
                .orElse(null);
    }

    private static List<String> lines(String resource) throws IOException {
        return Files.readAllLines(SmallGlossary.resource(resource)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void analyse_findsTheRootsOfHandCheckedForms() throws IOException {
        Set<String> roots = lines("roots.txt").stream().collect(Collectors.toSet());
        IndonesianMorphology morphology = new IndonesianMorphology(roots::contains);
        List<String> forms = lines("morphology.tsv");
        List<String> wrong = new ArrayList<>();
        for (String line : forms) {
            String[] columns = line.split("\t", 2);
            String root = morphology.analyse(columns[0]).map(WordAnalysis::root).orElse("");
            if (!root.equals(columns[1])) {
                wrong.add(columns[0] + " -> " + root);
            }
        }
        assertThat(forms).hasSizeGreaterThan(1000);
        assertThat(wrong).as("wrong roots").hasSizeLessThan((int) (forms.size() * (1 - WANTED_SHARE)));
    }

    @ParameterizedTest
    @CsvSource({
        "menulis,    tulis", "memilih,  pilih", "menyapu,  sapu", "mengirim, kirim", "mengecek, cek",
        "membeli,    beli", "mendapat, dapat", "merawat,  rawat", "mengubah, ubah", "belajar,  ajar",
    })
    void analyse_undoesNasalAssimilation(String form, String root) {
        assertThat(rootOf(form, root)).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "buku-buku, buku",
        "berlari-lari, lari",
        "sebaik-baiknya, baik",
        "kehitam-hitaman, hitam",
        "tolong-menolong, tolong",
        "bukunya-bukunya, buku",
    })
    void analyse_undoesReduplication(String form, String root) {
        assertThat(rootOf(form, root)).isEqualTo(root);
    }

    @Test
    void analyse_endsAtTheMostSpecificKnownWord() {
        assertThat(rootOf("kebijakannya", "bijak", "kebijakan")).isEqualTo("kebijakan");
    }

    @Test
    void analyse_prefersTheActiveVerbOfAPassive() {
        assertThat(rootOf("diperbaiki", "baik", "memperbaiki")).isEqualTo("memperbaiki");
    }

    @Test
    void analyse_findsTheVerbOfABareStem() {
        assertThat(rootOf("desak", "mendesak")).isEqualTo("mendesak");
    }

    @Test
    void analyse_partsCompoundsThatAffixesEmbrace() {
        assertThat(rootOf("ketidakpastian", "tidak", "pasti")).isEqualTo("tidak pasti");
    }

    @Test
    void analyse_namesTheAffixes() {
        WordAnalysis analysis = new IndonesianMorphology(Set.of("timbang")::contains)
                .analyse("dipertimbangkannyalah")
                .orElseThrow();
        assertThat(analysis)
                .isEqualTo(new WordAnalysis(
                        "dipertimbangkannyalah",
                        "timbang",
                        List.of("di", "per"),
                        List.of("kan"),
                        List.of("nya", "lah"),
                        false));
    }

    @Test
    void analyse_takesKnownWordAsItStands() {
        assertThat(rootOf("berikan", "berikan", "ikan", "beri")).isEqualTo("berikan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mengikanan", "kebesar", "xyz", "", "-", "a-", "-a-", "--"})
    void analyse_findsNothingThatGrammarForbids(String form) {
        assertThat(rootOf(form, "ikan", "besar", "a")).isNull();
    }
}

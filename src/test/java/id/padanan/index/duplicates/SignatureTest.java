package id.padanan.index.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.padanan.synthetic.SyntheticCorpus;
import id.padanan.synthetic.SyntheticCorpus.Shares;
import id.padanan.synthetic.SyntheticRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final List<String> BODY = List.of(
            "Pasar terapung dibuka kembali pada hari Minggu setelah ditutup selama dua bulan karena banjir besar.",
            "Para pedagang datang sejak subuh dengan perahu penuh sayur, buah dan ikan dari kampung di hulu sungai.");

    @Test
    void sign_dependsOnWordsNotOnCaseOrPunctuation() {
        List<String> loud = BODY.stream()
                .map(paragraph -> paragraph.toUpperCase(Locale.ROOT).replace('.', '!'))
                .toList();

        assertThat(MinHash.sign(BODY)).isPresent().isEqualTo(MinHash.sign(loud));
    }

    @Test
    void sign_passesOverTextsOfFewerThan30Words() {
        String words = "kata ".repeat(MinHash.MIN_WORDS - 1).strip();

        assertThat(MinHash.sign(List.of(words))).isEmpty();
        assertThat(MinHash.sign(List.of(words + " kata"))).isPresent();
        assertThat(MinHash.sign(List.of("… ".repeat(50)))).isEmpty();
    }

    @Test
    void encoded_isReadBack() {
        Signature signature = MinHash.sign(BODY).orElseThrow();

        assertThat(signature.encoded()).hasSize(86).matches("[A-Za-z0-9_-]+");
        assertThat(Signature.decode(signature.encoded())).isEqualTo(signature).hasSameHashCodeAs(signature);
    }

    @Test
    void sign_isWhatStoredSignaturesWereMadeBy() {
        assertThat(MinHash.sign(BODY).orElseThrow().encoded())
                .isEqualTo("JY73YHjhSpgBagIv4hR95tE6owylDnfgSrMche66GIHqU7wljvdgzzihCg123w3TtyA_pQ66I4oOd-A3gepTvA");
    }

    @Test
    void decode_refusesWhatIsNoSignature() {
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.decode("!"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signature.decode("AAAA"))
                .withMessage("a signature has 64 bytes, not 3");
    }

    @Test
    void similarity_estimatesTheShareOfCommonShingles() {
        SyntheticCorpus corpus = new SyntheticCorpus(11, new Shares(0.5, 0.2, 0));
        List<SyntheticRecord> records =
                IntStream.range(0, 600).mapToObj(corpus::record).toList();
        Map<String, SyntheticRecord> byId =
                records.stream().collect(Collectors.toMap(made -> made.story().id(), Function.identity()));

        double squares = 0;
        int pairs = 0;
        for (SyntheticRecord made : records) {
            if (made.origin() != null) {
                List<String> body = made.story().body();
                List<String> origin = byId.get(made.origin()).story().body();
                double error = similarity(body, origin) - jaccard(shingles(body), shingles(origin));
                squares += error * error;
                pairs++;
            }
        }

        assertThat(pairs).isGreaterThan(300);
        // With 64 values, the standard error is 0.0625 at a share of one half and smaller elsewhere.
        assertThat(Math.sqrt(squares / pairs)).isCloseTo(0.04, within(0.02));
    }

    private static double similarity(List<String> a, List<String> b) {
        return MinHash.sign(a).orElseThrow().similarity(MinHash.sign(b).orElseThrow());
    }

    private static Set<String> shingles(List<String> body) {
        String[] words = String.join(" ", body).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        return IntStream.range(0, words.length - 2)
                .mapToObj(i -> String.join(" ", words[i], words[i + 1], words[i + 2]))
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return (double) common.size() / (a.size() + b.size() - common.size());
    }
}

package id.padanan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.padanan.corpus.source.SourceRegistry;
import id.padanan.synthetic.SyntheticCorpus.Shares;
import id.padanan.synthetic.SyntheticRecord.RecordKind;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticCorpusTest {
    private static final int SIZE = 4_000;
    private static final SyntheticCorpus CORPUS = new SyntheticCorpus(7, Shares.USUAL);
    private static final List<SyntheticRecord> RECORDS =
            IntStream.range(0, SIZE).mapToObj(CORPUS::record).toList();

    @Test
    void record_isTheSameEachTimeAndInAnyOrder() {
        SyntheticCorpus again = new SyntheticCorpus(7, Shares.USUAL);

        for (int number : new int[] {SIZE - 1, 0, 17}) {
            assertThat(again.record(number)).isEqualTo(RECORDS.get(number));
        }
    }

    @Test
    void record_isAnotherWithAnotherSeed() {
        assertThat(new SyntheticCorpus(8, Shares.USUAL).record(17).story().body())
                .isNotEqualTo(RECORDS.get(17).story().body());
    }

    @Test
    void kinds_comeInTheirShares() {
        Map<RecordKind, Long> counts = RECORDS.stream()
                .collect(Collectors.groupingBy(
                        SyntheticRecord::kind, () -> new EnumMap<>(RecordKind.class), Collectors.counting()));

        assertThat(counts.get(RecordKind.COPY) / (double) SIZE).isCloseTo(0.05, within(0.01));
        assertThat(counts.get(RecordKind.FOLLOW_UP) / (double) SIZE).isCloseTo(0.1, within(0.015));
        assertThat(counts).doesNotContainKey(RecordKind.BROKEN);
    }

    @Test
    void copies_nameAnEarlierOriginalAndEveryEditOccurs() {
        Map<String, SyntheticRecord> originals = RECORDS.stream()
                .filter(made -> made.kind() == RecordKind.ORIGINAL)
                .collect(Collectors.toMap(made -> made.story().id(), Function.identity()));
        List<SyntheticRecord> copies =
                RECORDS.stream().filter(made -> made.kind() == RecordKind.COPY).toList();

        assertThat(copies).allSatisfy(copy -> {
            SyntheticRecord original = originals.get(copy.origin());
            assertThat(original.number()).isLessThan(copy.number());
            boolean same = copy.story().body().equals(original.story().body());
            assertThat(same).isEqualTo(copy.edit() == Edit.NONE || (same && mayDoNothing(copy.edit())));
        });
        assertThat(copies).extracting(SyntheticRecord::edit).contains(Edit.values());
    }

    /** A text of one or two paragraphs can neither be shortened by a third nor reordered. */
    private static boolean mayDoNothing(Edit edit) {
        return edit == Edit.SHORTENED || edit == Edit.REORDERED;
    }

    @Test
    void bodies_areAsLongAsNews() {
        List<Integer> lengths = RECORDS.stream()
                .map(made ->
                        made.story().body().stream().mapToInt(String::length).sum())
                .sorted()
                .toList();
        double mean = lengths.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double median = lengths.get(SIZE / 2);

        assertThat(mean).isBetween(1_850.0, 2_250.0);
        // In a log-normal distribution, mean / median = exp(sigma^2 / 2) = 1.13.
        assertThat(mean / median).isBetween(1.06, 1.2);
    }

    @Test
    void words_followZipfsLaw() {
        double[] frequencies = wordFrequencies();

        // Least squares over the logarithms of ranks 10 to 3,000; in news the slope is near -1.
        assertThat(slope(frequencies, 10, 3_000)).isBetween(-1.25, -0.8);
        assertThat(frequencies.length).isGreaterThan(10_000);
    }

    private static double[] wordFrequencies() {
        Map<String, Integer> counts = new HashMap<>();
        RECORDS.stream()
                .flatMap(made -> made.story().body().stream())
                .flatMap(paragraph -> Stream.of(paragraph.split("[^\\p{L}\\p{N}]+")))
                .forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        double[] sorted =
                counts.values().stream().mapToDouble(count -> -count).sorted().toArray();
        return Arrays.stream(sorted).map(count -> -count).toArray();
    }

    private static double slope(double[] frequencies, int from, int to) {
        double n = to - from;
        double[] x = IntStream.range(from, to)
                .mapToDouble(rank -> Math.log(rank + 1))
                .toArray();
        double[] y = IntStream.range(from, to)
                .mapToDouble(rank -> Math.log(frequencies[rank]))
                .toArray();
        double meanX = Arrays.stream(x).sum() / n;
        double meanY = Arrays.stream(y).sum() / n;
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (x[i] - meanX) * (y[i] - meanY);
            variance += (x[i] - meanX) * (x[i] - meanX);
        }
        return covariance / variance;
    }

    @Test
    void dates_spanTenYears() {
        List<LocalDateTime> dates =
                RECORDS.stream().map(made -> made.story().published()).sorted().toList();

        assertThat(dates.get(0)).isBetween("2016-01-01T00:00:00", "2016-02-01T00:00:00");
        assertThat(dates.get(SIZE - 1)).isBetween("2025-12-01T00:00:00", "2026-01-03T00:00:00");
    }

    @Test
    void outlets_areMadeUpAndNoRealOneIsNamed() {
        Pattern real = Phrasebook.outlets(SourceRegistry.read(Path.of("corpus/sources.yaml")));

        assertThat(RECORDS)
                .allSatisfy(made -> assertThat(made.story().toString()).doesNotContainPattern(real));
        assertThat(RECORDS).extracting(made -> made.story().outlet()).contains(Outlet.values());
    }

    @Test
    void sentences_beginWithACapitalAndEndWithAStop() {
        assertThat(RECORDS.get(0).story().body())
                .allSatisfy(paragraph -> assertThat(paragraph).matches("\\p{Lu}.*[.?!]"));
    }
}

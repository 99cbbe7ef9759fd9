package id.padanan.index.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import id.padanan.synthetic.Edit;
import id.padanan.synthetic.SyntheticCorpus;
import id.padanan.synthetic.SyntheticCorpus.Shares;
import id.padanan.synthetic.SyntheticRecord;
import id.padanan.synthetic.SyntheticRecord.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private static final List<SyntheticRecord> RECORDS = records();

    private final NearDuplicates duplicates = new NearDuplicates();

    private static List<SyntheticRecord> records() {
        SyntheticCorpus corpus = new SyntheticCorpus(5, Shares.USUAL);
        return IntStream.range(0, 12_000).mapToObj(corpus::record).toList();
    }

    private static String group(NearDuplicates duplicates, SyntheticRecord made) {
        return duplicates
                .group(new ArticleId(made.story().id()), made.story().body())
                .value();
    }

    @Test
    void groups_ofAMadeCorpusAreTheTrueOnes() {
        int copies = 0;
        int grouped = 0;
        int right = 0;
        List<String> missed = new ArrayList<>();
        for (SyntheticRecord made : RECORDS) {
            boolean copy = made.kind() == RecordKind.COPY;
            String truth = copy ? made.origin() : made.story().id();
            String group = group(duplicates, made);
            copies += copy ? 1 : 0;
            if (!group.equals(made.story().id())) {
                grouped++;
                right += group.equals(truth) ? 1 : 0;
            } else if (copy) {
                missed.add(made.edit() + " of " + made.origin());
            }
        }

        assertThat(copies).isGreaterThan(500);
        assertThat((double) right / grouped).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / copies).as("recall, missed " + missed).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void group_isTheOriginalForEveryKindOfEdit() {
        Map<Edit, Integer> found = new LinkedHashMap<>();
        Map<Edit, Integer> all = new LinkedHashMap<>();
        for (SyntheticRecord made : RECORDS) {
            String group = group(duplicates, made);
            if (made.kind() == RecordKind.COPY) {
                all.merge(made.edit(), 1, Integer::sum);
                found.merge(made.edit(), group.equals(made.origin()) ? 1 : 0, Integer::sum);
            }
        }

        assertThat(all).containsOnlyKeys(Edit.values());
        assertThat(found).allSatisfy((edit, count) -> assertThat((double) count / all.get(edit))
                .as(edit.name())
                .isGreaterThan(0.85));
    }

    @Test
    void groups_restoredFromSignaturesGoOnAsIfNeverStopped() {
        int half = RECORDS.size() / 2;
        NearDuplicates restored = new NearDuplicates();
        for (SyntheticRecord made : RECORDS.subList(0, half)) {
            if (group(duplicates, made).equals(made.story().id())) {
                String stored = MinHash.sign(made.story().body()).orElseThrow().encoded();
                restored.begin(new ArticleId(made.story().id()), Signature.decode(stored));
            }
        }

        assertThat(RECORDS.subList(half, RECORDS.size()))
                .allSatisfy(made -> assertThat(group(restored, made)).isEqualTo(group(duplicates, made)));
    }

    @Test
    void group_ofAnArticleSeenAgainIsTheSame() {
        SyntheticRecord made = RECORDS.get(0);
        String first = group(duplicates, made);

        assertThat(group(duplicates, made)).isEqualTo(first);
        assertThat(duplicates.groups()).isEqualTo(1);
    }

    @Test
    void group_ofAShortTextIsItsOwn() {
        List<String> caption = List.of("Foto: pasar terapung pada hari Minggu.");

        assertThat(duplicates.group(new ArticleId("a"), caption)).isEqualTo(new ArticleId("a"));
        assertThat(duplicates.group(new ArticleId("b"), caption)).isEqualTo(new ArticleId("b"));
        assertThat(duplicates.groups()).isZero();
    }

    @Test
    void group_isTheLikestAndOfEquallyLikeOnesTheFirst() {
        byte[] values = new byte[Signature.VALUES];
        new Random(1).nextBytes(values);
        begin("thirty-off", changed(values, 34));
        begin("ten-off", changed(values, 54));
        begin("ten-off-too", changed(values, 54));

        assertThat(duplicates.find(new Signature(values))).contains(new ArticleId("ten-off"));
    }

    /** Equal up to a position and different after it. */
    private static byte[] changed(byte[] values, int from) {
        byte[] changed = values.clone();
        for (int i = from; i < changed.length; i++) {
            changed[i]++;
        }
        return changed;
    }

    private void begin(String id, byte[] values) {
        duplicates.begin(new ArticleId(id), new Signature(values));
    }

    @Test
    void groups_thatShareAPhraseStayApart() {
        Random random = new Random(2);
        byte[] values = new byte[Signature.VALUES];
        int outlets = 500;
        for (int i = 0; i < outlets; i++) {
            random.nextBytes(values);
            values[0] = values[1] = values[2] = 7;
            duplicates.group(new ArticleId("a" + i), new Signature(values));
        }

        assertThat(duplicates.groups()).isEqualTo(outlets);
    }

    @Test
    void tables_ofAMillionGroupsFitIn250Megabytes() {
        Random random = new Random(3);
        byte[] values = new byte[Signature.VALUES];
        int groups = 200_000;
        long most = 0;
        for (int i = 0; i < groups; i++) {
            random.nextBytes(values);
            begin("article-" + i, values);
            // A table is emptiest right after growing; small tables have other costs.
            most = i < groups / 4 ? most : Math.max(most, duplicates.bytes() / (i + 1));
        }

        assertThat(duplicates.groups()).isEqualTo(groups);
        assertThat(most).isBetween(120L, 250L);
    }
}

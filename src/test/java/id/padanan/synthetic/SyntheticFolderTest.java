package id.padanan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.padanan.corpus.CorpusReader;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.CorpusWarning;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.ReadArticle;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import id.padanan.synthetic.SyntheticRecord.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads a synthetic corpus with the real corpus reader. */
class SyntheticFolderTest {
    private static final int SIZE = 1_000;
    private static final double BROKEN = 0.2;

    @TempDir
    Path folder;

    @Test
    void files_areTheSameForTheSameArguments() throws IOException {
        SyntheticFolder first = SyntheticFolder.write(folder.resolve("a"), 50, 3, BROKEN, Shape.LINES);
        SyntheticFolder second = SyntheticFolder.write(folder.resolve("b"), 50, 3, BROKEN, Shape.LINES);

        assertThat(first.articles()).hasSameBinaryContentAs(second.articles());
        assertThat(first.truth()).hasSameTextualContentAs(second.truth());
    }

    @ParameterizedTest
    @EnumSource
    void reader_takesSoundRecordsAndRejectsBrokenOnesForTheirReason(Shape shape) throws IOException {
        SyntheticFolder files = SyntheticFolder.write(folder, SIZE, 3, BROKEN, shape);
        Map<Integer, Rejection.Reason> expected = new TreeMap<>();
        List<String> sound = new ArrayList<>();
        for (String line : Files.readAllLines(files.truth())) {
            String[] truth = line.split("\t", -1);
            if (truth[1].equals(RecordKind.BROKEN.name())) {
                expected.put(Integer.valueOf(truth[0]), Damage.valueOf(truth[4]).reason());
            } else {
                sound.add(truth[2]);
            }
        }

        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new CorpusReader(SourceRegistry.read(files.sources())).read(List.of(folder), read);

        assertThat(expected.size() / (double) SIZE).isCloseTo(BROKEN, within(0.05));
        assertThat(expected.values()).contains(reasons());
        assertThat(read.rejections.stream()
                        .collect(Collectors.toMap(rejected -> number(rejected.place()), Rejection::reason)))
                .isEqualTo(expected);
        assertThat(read.articles)
                .extracting(article -> article.article().id().value())
                .isEqualTo(sound);
        // Unknown keys of a broken record are reported before its error is found.
        assertThat(read.warnings).allSatisfy(warning -> assertThat(expected).containsKey(number(warning.place())));
    }

    private static int number(InputLocation place) {
        String file = place.file().getFileName().toString();
        return file.startsWith("record-") ? Integer.parseInt(file.replaceAll("[^0-9]", "")) : place.line();
    }

    private static Rejection.Reason[] reasons() {
        return List.of(Damage.values()).stream().map(Damage::reason).toArray(Rejection.Reason[]::new);
    }

    private record Read(List<ReadArticle> articles, List<Rejection> rejections, List<CorpusWarning> warnings)
            implements CorpusListener {
        @Override
        public void article(ReadArticle article) {
            articles.add(article);
        }

        @Override
        public void rejection(Rejection rejection) {
            rejections.add(rejection);
        }

        @Override
        public void warning(CorpusWarning warning) {
            warnings.add(warning);
        }
    }
}

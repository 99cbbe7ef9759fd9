package id.padanan.malformed;

import static id.padanan.malformed.Flaw.joined;
import static id.padanan.malformed.Flaw.utf8;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.Rejection.Reason;
import id.padanan.malformed.Flaw.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of flawed and valid inputs, with the expected result of reading it. The same seed gives the same folder. */
final class MalformedCorpus {
    /** Enough that flawed inputs are below 5 %. */
    private static final int GOOD = 4_500;

    private static final String GOOD_NAME = "baik";
    private static final int RECORDS_BESIDE = 6;

    /** Expected reason of rejection by place. */
    final Map<String, String> rejections = new TreeMap<>();

    /** Places with an expected warning. */
    final Set<String> warnings = new TreeSet<>();

    /** Ids of all valid articles. */
    final Set<String> ids = new TreeSet<>();

    private final Path folder;
    private final Random random;

    private MalformedCorpus(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** All flaws of all formats. */
    static List<Flaw> flaws() {
        return Stream.of(FrontMatterFlaws.all(), RawTextFlaws.all(), JsonLinesFlaws.all(), JsonLinesFileFlaws.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes a number of flawed inputs; uses each flaw once before repeating any. */
    static MalformedCorpus write(Path folder, int inputs, long seed) throws IOException {
        MalformedCorpus corpus = new MalformedCorpus(folder, seed);
        corpus.writeGood();
        List<Flaw> flaws = new ArrayList<>(flaws());
        for (int number = 0; number < inputs; number++) {
            if (number == flaws.size()) {
                flaws.addAll(flaws().stream().filter(flaw -> !flaw.isLarge()).toList());
            }
            corpus.write(flaws.get(number), String.format(Locale.ROOT, "rusak-%03d", number));
        }
        return corpus;
    }

    /** The id of a valid record that is read earlier. */
    static String takenId(Random random) {
        return GOOD_NAME + "-" + random.nextInt(GOOD);
    }

    private void writeGood() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < GOOD; i++) {
            String id = GOOD_NAME + "-" + i;
            ids.add(id);
            records.append(JsonLinesFlaws.good(id)).append('\n');
        }
        Files.writeString(folder.resolve(GOOD_NAME + ".jsonl"), records);
        Files.writeString(folder.resolve(GOOD_NAME + ".txt"), RawTextFlaws.good(GOOD_NAME));
        ids.add(ArticleId.derivedFrom(GOOD_NAME).value());
    }

    private void write(Flaw flaw, String id) throws IOException {
        Path file = file(flaw, id);
        byte[] flawed = flaw.maker().make(id, random);
        int before = flaw.form() == Form.RECORD ? random.nextInt(RECORDS_BESIDE + 1) : 0;
        if (flaw.form() == Form.RECORD) {
            String first = beside(id, 0, before);
            String last = beside(id, before, RECORDS_BESIDE);
            flawed = joined(utf8(first), flawed, utf8("\n" + last));
        }
        Files.write(file, flawed);
        expect(flaw, id, file, before);
    }

    private Path file(Flaw flaw, String id) throws IOException {
        if (flaw.form() == Form.RAW_TEXT && flaw.reason() == Reason.ID_TAKEN) {
            return Files.createDirectory(folder.resolve(id))
                    .resolve(GOOD_NAME + flaw.form().ending());
        }
        return folder.resolve(id + "-" + flaw.name() + flaw.form().ending());
    }

    private String beside(String id, int from, int to) {
        StringBuilder records = new StringBuilder();
        for (int i = from; i < to; i++) {
            String besideId = id + "-beside-" + i;
            ids.add(besideId);
            records.append(JsonLinesFlaws.good(besideId)).append('\n');
        }
        return records.toString();
    }

    private void expect(Flaw flaw, String id, Path file, int before) {
        List<Integer> lines = flaw.form() == Form.RECORD ? List.of(before + 1) : flaw.lines();
        List<String> places = lines.isEmpty()
                ? List.of(file.toString())
                : lines.stream()
                        .map(line -> new InputLocation(file, line).toString())
                        .toList();
        if (flaw.reason() == null) {
            ids.add(id);
            warnings.addAll(places);
        } else {
            String kind = flaw.reason().name().toLowerCase(Locale.ROOT);
            places.forEach(place -> rejections.put(place, kind));
        }
        for (int i = 1; i <= flaw.good(); i++) {
            ids.add(id + "-" + i);
        }
    }
}

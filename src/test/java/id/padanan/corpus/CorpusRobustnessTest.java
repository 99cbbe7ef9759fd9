package id.padanan.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.Article;
import id.padanan.corpus.intake.ReadArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages one input in a corpus of valid ones, 200 times, and checks that the others are still read. */
class CorpusRobustnessTest {
    private static final int CASES = 200;
    private static final int RECORDS = 9;
    private static final List<String> FORMATS = List.of("md", "txt", "jsonl");

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damage_staysInItsFileAndItsRecord(int seed) throws IOException {
        Random random = new Random(seed);
        for (String format : FORMATS) {
            Files.writeString(folder.resolve("good." + format), good("good-" + format, format));
        }
        List<Article> goodArticles = articles(ReadCorpus.of(folder), "good");
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        int damagedLine = 1 + random.nextInt(RECORDS);
        Path bad = folder.resolve("bad." + format);
        Files.write(bad, damaged(good("bad", format), format, damagedLine, random));

        ReadCorpus read = ReadCorpus.of(folder);

        assertThat(articles(read, "good")).isEqualTo(goodArticles).hasSize(2 + RECORDS);
        assertThat(read.rejections())
                .allSatisfy(rejection -> assertThat(rejection.place().file()).isEqualTo(bad));
        if (format.equals("jsonl")) {
            assertThat(read.articles())
                    .filteredOn(article -> article.place().file().equals(bad))
                    .extracting(article -> article.place().line())
                    .containsAll(linesBut(damagedLine));
            assertThat(read.rejections())
                    .allSatisfy(
                            rejection -> assertThat(rejection.place().line()).isEqualTo(damagedLine));
        } else {
            assertThat(articles(read, "bad").size() + read.rejections().size()).isEqualTo(1);
        }
    }

    private static List<Integer> linesBut(int damaged) {
        return IntStream.rangeClosed(1, RECORDS)
                .filter(line -> line != damaged)
                .boxed()
                .toList();
    }

    private static List<Article> articles(ReadCorpus read, String baseName) {
        return read.articles().stream()
                .filter(article ->
                        article.place().file().getFileName().toString().startsWith(baseName))
                .map(ReadArticle::article)
                .toList();
    }

    private static String good(String id, String format) {
        return switch (format) {
            case "md" ->
                "---\nid: " + id + "\ntitle: Pasar dibuka\npublished: 2025-08-17\n---\n\nIsi “satu”.\n\nDua.\n";
            case "txt" ->
                "Pasar " + id + " Dibuka\n\nOleh Ani Lestari\nSolo (ANTARA) - Pasar dibuka.\nBaca juga: Lain\nDua.\n";
            default ->
                IntStream.rangeClosed(1, RECORDS)
                        .mapToObj(number -> String.format(
                                Locale.ROOT,
                                "{\"id\":\"%s-%d\",\"title\":\"Judul %d\",\"body\":\"Isi “%d”.\\n\\nDua.\"}\n",
                                id,
                                number,
                                number,
                                number))
                        .reduce("", String::concat);
        };
    }

    /** Damages one line of JSON Lines without splitting it, or any part of a file in another format. */
    private static byte[] damaged(String content, String format, int line, Random random) {
        if (!format.equals("jsonl")) {
            return damaged(content.getBytes(UTF_8), random, false);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> lines = content.lines().toList();
        for (int i = 1; i <= lines.size(); i++) {
            byte[] bytes = lines.get(i - 1).getBytes(UTF_8);
            out.writeBytes(i == line ? damaged(bytes, random, true) : bytes);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Removes a range of bytes, repeats it, replaces it by noise, or truncates the file at its start. */
    private static byte[] damaged(byte[] bytes, Random random, boolean oneLine) {
        int start = random.nextInt(bytes.length);
        int end = start + random.nextInt(bytes.length - start) + 1;
        byte[] noise = new byte[end - start];
        random.nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        switch (random.nextInt(4)) {
            case 0 -> out.write(bytes, end, bytes.length - end);
            case 1 -> {
                out.write(bytes, start, end - start);
                out.write(bytes, start, bytes.length - start);
            }
            case 2 -> {
                for (byte b : noise) {
                    out.write(oneLine && (b == '\n' || b == '\r') ? ' ' : b);
                }
                out.write(bytes, end, bytes.length - end);
            }
            default -> {}
        }
        return out.toByteArray();
    }
}

package id.padanan.corpus.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.padanan.corpus.ReadCorpus;
import id.padanan.corpus.format.TextFile;
import id.padanan.corpus.intake.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionTest {
    @TempDir
    Path folder;

    private static Arguments text(String file, String content, Reason reason, Integer line) {
        return arguments(file, content.getBytes(UTF_8), reason, line);
    }

    static Stream<Arguments> badFiles() {
        String head = "---\ntitle: Judul\n";
        return Stream.of(
                text("a.txt", "", Reason.EMPTY, null),
                text("a.txt", "\uFEFF \r\n\t\n", Reason.EMPTY, null),
                text("a.md", "", Reason.EMPTY, null),
                text("a.jsonl", "", Reason.EMPTY, null),
                text("a.jsonl", "\n\n", Reason.EMPTY, null),
                text("a.jsonl.gz", "", Reason.EMPTY, null),
                text("a.jsonl.gz", "{}", Reason.BROKEN_GZIP, null),
                arguments("a.txt", "Satu.\r\nCaf\u00e9.\n".getBytes(ISO_8859_1), Reason.NOT_UTF8, 2),
                arguments("a.md", (head + "---\nCaf\u00e9.\n").getBytes(ISO_8859_1), Reason.NOT_UTF8, 4),
                arguments("a.jsonl", "{\"title\":\"\u00e9\"}".getBytes(ISO_8859_1), Reason.NOT_UTF8, 1),
                arguments("a.txt", "Satu.".getBytes(UTF_16), Reason.NOT_UTF8, 1),
                text("a.txt", "PNG\0\0\1", Reason.BINARY, null),
                text("a.md", "---\0\n", Reason.BINARY, null),
                text("a.jsonl", "ELF\0\n\0\n", Reason.BINARY, null),
                text("a.txt", "Baca juga: Judul lain\n", Reason.NO_BODY, null),
                text("a.txt", "Oleh: Ani Lestari\n", Reason.NO_BODY, null),
                text("a.md", head + "---\n \n", Reason.NO_BODY, null),
                text("a.md", head + "---", Reason.NO_BODY, null),
                text("a.jsonl", "{\"title\":\"a\",\"body\":\" \"}", Reason.NO_BODY, 1),
                text("a.md", "---\nplace: Solo\n---\nIsi.\n", Reason.NO_TITLE, null),
                text("a.md", "---\n---\nIsi.\n", Reason.NO_TITLE, null),
                text("a.md", "---\ntitle: \" \u200B\"\n---\nIsi.\n", Reason.NO_TITLE, null),
                text("a.jsonl", "{\"title\":null,\"body\":\"a\"}", Reason.NO_TITLE, 1),
                text("a.md", "Judul\n\nIsi.\n", Reason.NO_FRONT_MATTER, 1),
                text("a.md", head + "\nIsi.\n", Reason.BROKEN_YAML, 1),
                text("a.md", "---\nid: a\ntitle: Pasar: baru\n---\nIsi.\n", Reason.BROKEN_YAML, 3),
                text("a.md", head + "title: Lagi\n---\nIsi.\n", Reason.BROKEN_YAML, 3),
                text("a.md", "---\n- a\n---\nIsi.\n", Reason.BROKEN_YAML, 2),
                text("a.jsonl", "\n{\"title\":\"a\"", Reason.BROKEN_JSON, 2),
                text("a.jsonl", "{\"title\":\"a\",\"title\":\"b\"}", Reason.BROKEN_JSON, 1),
                text("a.jsonl", "{\"title\":\"a\",\"body\":\"b\"} {}", Reason.BROKEN_JSON, 1),
                text("a.jsonl", "\"a\"", Reason.BROKEN_JSON, 1),
                text("a.md", "---\ntitle: [a]\n---\nIsi.\n", Reason.BAD_VALUE, null),
                text("a.jsonl", "{\"title\":\"a\",\"body\":{\"b\":1}}", Reason.BAD_VALUE, 1),
                text("a.md", head + "published: 17 Agustus 2025\n---\nIsi.\n", Reason.BAD_DATE, null),
                text("a.md", head + "published: 2025-02-30\n---\nIsi.\n", Reason.BAD_DATE, null),
                text("a.md", head + "language: fr\n---\nIsi.\n", Reason.BAD_LANGUAGE, null),
                text("a.pdf", "isi", Reason.UNKNOWN_FORMAT, null),
                arguments("a.txt", new byte[TextFile.MAX_BYTES + 1], Reason.TOO_LARGE, null),
                arguments("a.md", new byte[TextFile.MAX_BYTES + 1], Reason.TOO_LARGE, null));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void rejection_namesPlaceAndReason(String name, byte[] content, Reason reason, Integer line) throws IOException {
        Path file = Files.write(folder.resolve(name), content);

        ReadCorpus read = ReadCorpus.of(file);

        assertThat(read.articles()).isEmpty();
        assertThat(read.onlyRejection().place()).isEqualTo(new InputLocation(file, line));
        assertThat(read.onlyRejection().reason()).isEqualTo(reason);
        assertThat(read.onlyRejection().message()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void path_thatDoesNotExistIsRejected() {
        Path missing = folder.resolve("missing.txt");

        Rejection rejection = ReadCorpus.of(missing).onlyRejection();

        assertThat(rejection).hasToString(missing + ": there is no such file or folder; check the path");
    }

    @Test
    void line_thatIsTooLongIsRejectedAndTheNextIsRead() throws IOException {
        Path file = folder.resolve("a.jsonl");
        String good = "{\"title\":\"a\",\"body\":\"b\"}\n";
        Files.writeString(file, good + "x".repeat(TextFile.MAX_BYTES + 1) + "\n" + good);

        ReadCorpus read = ReadCorpus.of(file);

        assertThat(read.articles())
                .extracting(article -> article.place().line())
                .containsExactly(1, 3);
        assertThat(read.onlyRejection().place()).isEqualTo(new InputLocation(file, 2));
        assertThat(read.onlyRejection().reason()).isEqualTo(Reason.LINE_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void reason_hasARemedy(Reason reason) {
        assertThat(reason.remedy()).isNotBlank().doesNotEndWith(".");
    }
}

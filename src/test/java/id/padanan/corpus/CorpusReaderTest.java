package id.padanan.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.article.ArticleId;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.corpus.intake.InputLocation;
import id.padanan.corpus.intake.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("corpus"));
    }

    private Path article(String path) throws IOException {
        Path file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Harga cabai turun di pasar.\n");
    }

    private List<String> filesRead(Path... paths) {
        return ReadCorpus.of(paths).articles().stream()
                .map(article ->
                        temporary.relativize(article.place().file()).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void folder_isReadInTheOrderOfNames() throws IOException {
        article("corpus/b.txt");
        article("corpus/a/z.txt");
        article("corpus/a/c/d.txt");
        article("corpus/c.TXT");

        assertThat(filesRead(folder))
                .containsExactly("corpus/a/c/d.txt", "corpus/a/z.txt", "corpus/b.txt", "corpus/c.TXT");
    }

    @Test
    void otherFiles_arePassedOver() throws IOException {
        article("corpus/.hidden.txt");
        article("corpus/.git/x.txt");
        article("corpus/README.md");
        article("corpus/sources.yaml");
        article("corpus/photo.jpg");
        article("corpus/notes");
        article("corpus/a.txt");

        ReadCorpus read = ReadCorpus.of(folder);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.rejections()).isEmpty();
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void paths_areReadInTheGivenOrder() throws IOException {
        Path b = article("corpus/b.txt");
        Path a = article("elsewhere/a.txt");

        assertThat(filesRead(b, a)).containsExactly("corpus/b.txt", "elsewhere/a.txt");
    }

    @Test
    void linkOutOfTheFolder_isRejectedAndTheRestIsRead() throws IOException {
        article("corpus/a.txt");
        article("elsewhere/secret.txt");
        Path file = Files.createSymbolicLink(folder.resolve("b.txt"), temporary.resolve("elsewhere/secret.txt"));
        Path inner = Files.createSymbolicLink(folder.resolve("c"), temporary.resolve("elsewhere"));
        article("corpus/d.txt");

        ReadCorpus read = ReadCorpus.of(folder);

        assertThat(read.articles())
                .extracting(article -> article.place().file())
                .containsExactly(folder.resolve("a.txt"), folder.resolve("d.txt"));
        assertThat(read.rejections())
                .extracting(Rejection::place)
                .containsExactly(InputLocation.of(file), InputLocation.of(inner));
        assertThat(read.rejections())
                .allSatisfy(rejection -> assertThat(rejection.reason()).isEqualTo(Rejection.Reason.LINK_OUT_OF_FOLDER));
    }

    @Test
    void linkInsideTheFolder_isReadOnce() throws IOException {
        Path file = article("corpus/a/a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), file);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(filesRead(folder)).containsExactly("corpus/a/a.txt");
        assertThat(ReadCorpus.of(folder).rejections()).isEmpty();
    }

    /** Kubernetes mounts a ConfigMap this way. */
    @Test
    void linkToAHiddenFileInTheFolder_isRead() throws IOException {
        article("corpus/..2025_08_17/a.txt");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2025_08_17"));
        Files.createSymbolicLink(folder.resolve("a.txt"), Path.of("..data/a.txt"));

        assertThat(filesRead(folder)).containsExactly("corpus/a.txt");
    }

    @Test
    void linkToNothing_isRejected() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));

        Rejection rejection = ReadCorpus.of(folder).onlyRejection();

        assertThat(rejection.place().file()).isEqualTo(link);
        assertThat(rejection.reason()).isEqualTo(Rejection.Reason.NOT_FOUND);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameThatIsNoText_isRejected() throws IOException {
        article("corpus/a.txt");
        Path file = undecodable("%ff.txt");
        Path other = undecodable("%fe.txt");
        Path inner = undecodable("%ff/b.txt");

        ReadCorpus read = ReadCorpus.of(folder, file);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.rejections())
                .extracting(rejection -> rejection.place().file())
                .containsExactlyInAnyOrder(file, other, inner.getParent(), file);
        assertThat(read.rejections())
                .allSatisfy(rejection -> assertThat(rejection.reason()).isEqualTo(Rejection.Reason.BAD_NAME));
        assertThat(read.rejections().get(0).remedy()).contains("LANG=C.UTF-8");
    }

    /** Creates a file whose path contains bytes that no current locale can decode. */
    private Path undecodable(String path) throws IOException {
        Path file = Path.of(URI.create(folder.toUri() + path));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Harga cabai turun di pasar.\n");
    }

    @Test
    void folderNamedByALink_isRead() throws IOException {
        article("corpus/a.txt");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

        assertThat(filesRead(link)).containsExactly("link/a.txt");
    }

    @Test
    void id_mayBeClaimedOncePerRead() throws IOException {
        Path first = article("corpus/a/kabar.txt");
        Path second = article("corpus/b/kabar.txt");

        ReadCorpus read = ReadCorpus.of(folder);

        assertThat(read.articles())
                .extracting(article -> article.place().file())
                .containsExactly(first);
        assertThat(read.onlyRejection().reason()).isEqualTo(Rejection.Reason.ID_TAKEN);
        assertThat(read.onlyRejection().place().file()).isEqualTo(second);
        assertThat(read.onlyRejection().message()).contains(first.toString());
        assertThat(ReadCorpus.of(second).rejections()).isEmpty();
    }

    @Test
    void standardInput_isReadAsJsonLines() {
        byte[] records = "{\"id\":\"a\",\"title\":\"Judul\",\"body\":\"Teks.\"}\n{broken\n".getBytes(UTF_8);

        ReadCorpus read = readStandardInput(records);

        assertThat(read.onlyRejection().toString()).startsWith("-:2: its JSON is broken");
        assertThat(read.articles()).hasSize(1);
    }

    @Test
    void standardInput_thatIsCompressed_isKnownByItsFirstBytes() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"id\":\"a\",\"title\":\"Judul\",\"body\":\"Teks.\"}".getBytes(UTF_8));
        }

        assertThat(readStandardInput(compressed.toByteArray())
                        .onlyArticle()
                        .article()
                        .id()
                        .value())
                .isEqualTo("a");
    }

    @Test
    void standardInput_thatIsEmpty_isARejection() {
        assertThat(readStandardInput(new byte[0]).onlyRejection().reason()).isEqualTo(Rejection.Reason.EMPTY);
    }

    private static ReadCorpus readStandardInput(byte[] bytes) {
        ReadCorpus read = new ReadCorpus();
        new CorpusReader(ReadCorpus.SOURCES, new ByteArrayInputStream(bytes))
                .read(List.of(CorpusReader.STANDARD_INPUT), read);
        return read;
    }

    @Test
    void read_knowsTheIdsThatItRead() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\",\"title\":\"Judul\",\"body\":\"Teks.\"}");

        ClaimedIds ids = new CorpusReader(ReadCorpus.SOURCES).read(List.of(file), new ReadCorpus());

        assertThat(ids.contains(new ArticleId("a"))).isTrue();
        assertThat(ids.contains(new ArticleId("b"))).isFalse();
    }
}

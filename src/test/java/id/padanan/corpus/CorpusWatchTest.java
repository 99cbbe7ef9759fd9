package id.padanan.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusWatchTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    /** How long the tests wait to see that nothing happens. */
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final Duration QUIET = Duration.ofMillis(50);

    /** About ten times the writes that it takes until the watch reads despite continuing changes. */
    private static final int MOST_WRITES = 1_500;

    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("arsip").resolve("2026"))
                .getParent();
    }

    private interface Change {
        void make() throws IOException;
    }

    private static boolean isNoticed(List<Path> watched, Change change) throws Exception {
        try (CorpusWatch watch = new CorpusWatch(watched)) {
            change.make();
            return watch.awaitChange(QUIET, LONG);
        }
    }

    private static boolean isPassedOver(List<Path> watched, Change change) throws Exception {
        try (CorpusWatch watch = new CorpusWatch(watched)) {
            change.make();
            return !watch.awaitChange(QUIET, SHORT);
        }
    }

    @Test
    void changesWithoutEnd_areNoticedAllTheSame() throws Exception {
        AtomicBoolean noticed = new AtomicBoolean();
        CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
            int writes = 0;
            while (!noticed.get() && writes < MOST_WRITES) {
                writes++;
                try {
                    Files.writeString(folder.resolve("a.jsonl"), "{}\n".repeat(writes));
                    Thread.sleep(QUIET.toMillis() / 5);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return writes;
        });
        try (CorpusWatch watch = new CorpusWatch(List.of(folder))) {
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();
        }
        noticed.set(true);

        assertThat(writing.get()).isLessThan(MOST_WRITES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.txt", "a.jsonl", "a.jsonl.gz", "2026/a.TXT"})
    void newFile_isNoticed(String name) throws Exception {
        assertThat(isNoticed(List.of(folder), () -> Files.writeString(folder.resolve(name), "Teks.")))
                .isTrue();
    }

    @Test
    void changedRemovedAndMovedFiles_areNoticed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Teks.");

        assertThat(isNoticed(List.of(folder), () -> Files.writeString(file, "Lain.")))
                .isTrue();
        assertThat(isNoticed(List.of(folder), () -> Files.move(file, folder.resolve("2026/a.txt"))))
                .isTrue();
        assertThat(isNoticed(List.of(folder), () -> Files.delete(folder.resolve("2026/a.txt"))))
                .isTrue();
    }

    @Test
    void newFolder_isFollowedWithAllBelowIt() throws Exception {
        try (CorpusWatch watch = new CorpusWatch(List.of(folder))) {
            Path deep = Files.createDirectories(folder.resolve("2027/01/02"));
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();

            Files.writeString(deep.resolve("a.txt"), "Teks.");

            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();
        }
    }

    @Test
    void removedFolder_isNoticed() throws Exception {
        assertThat(isNoticed(List.of(folder), () -> Files.delete(folder.resolve("2026"))))
                .isTrue();
    }

    @Test
    void folderMovedElsewhere_isNoticedAndThenForgotten() throws Exception {
        try (CorpusWatch watch = new CorpusWatch(List.of(folder))) {
            Path elsewhere = Files.move(folder.resolve("2026"), outside.resolve("2026"));
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();

            Files.writeString(elsewhere.resolve("a.txt"), "Teks.");

            assertThat(watch.awaitChange(QUIET, SHORT)).isFalse();
        }
    }

    @Test
    void watchedFolder_mayGoAndComeBack() throws Exception {
        try (CorpusWatch watch = new CorpusWatch(List.of(folder))) {
            Files.move(folder, outside.resolve("lain"));
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();

            Files.move(outside.resolve("lain"), folder);
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();

            Files.writeString(folder.resolve("2026/a.txt"), "Teks.");
            assertThat(watch.awaitChange(QUIET, LONG)).isTrue();
        }
    }

    @Test
    void watchedFile_isNoticedAndItsNeighboursAreNot() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{}");

        assertThat(isNoticed(List.of(file), () -> Files.writeString(file, "{}\n{}")))
                .isTrue();
        assertThat(isPassedOver(List.of(file), () -> Files.writeString(folder.resolve("b.jsonl"), "{}")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.txt.swp", ".a.txt", "a.txt~", "a.jsonl.part", "gambar.png", "sources.yaml"})
    void whatIsNoCorpusFile_isPassedOver(String name) throws Exception {
        assertThat(isPassedOver(List.of(folder), () -> Files.writeString(folder.resolve(name), "Teks.")))
                .isTrue();
    }

    @Test
    void dotFolders_arePassedOver() throws Exception {
        Path hidden = Files.createDirectory(folder.resolve(".git"));

        assertThat(isPassedOver(List.of(folder), () -> Files.writeString(hidden.resolve("a.txt"), "Teks.")))
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void mountedConfigMap_isNoticedWhenItSwitches() throws Exception {
        Files.createDirectory(folder.resolve("..1"));
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..1"));

        assertThat(isNoticed(List.of(folder), () -> {
                    Files.createDirectory(folder.resolve("..2"));
                    Files.createSymbolicLink(folder.resolve("..data_tmp"), Path.of("..2"));
                    Files.move(folder.resolve("..data_tmp"), folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);
                }))
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderBehindALink_isWatched() throws Exception {
        Path link = Files.createSymbolicLink(outside.resolve("tautan"), folder);

        assertThat(isNoticed(List.of(link), () -> Files.writeString(folder.resolve("2026/a.txt"), "Teks.")))
                .isTrue();
    }

    /** The home folder of another user can be unreadable like this. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void folderBelowOneThatMayNotBeRead_isWatched() throws Exception {
        Path file = Files.writeString(outside.resolve("a.jsonl"), "{}");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("-wx--x--x"));
        try {
            assumeFalse(Files.isReadable(outside), "skipped, for root may read every folder");

            assertThat(isNoticed(List.of(folder), () -> Files.writeString(folder.resolve("2026/a.txt"), "Teks.")))
                    .isTrue();
            assertThatThrownBy(() -> new CorpusWatch(List.of(file)).close()).isInstanceOf(AccessDeniedException.class);
        } finally {
            Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void fileThatIsStillWritten_isWaitedFor() throws Exception {
        Path file = folder.resolve("a.txt");
        int parts = 20;
        try (CorpusWatch watch = new CorpusWatch(List.of(folder))) {
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> append(file, parts));

            assertThat(watch.awaitChange(Duration.ofSeconds(3), LONG)).isTrue();

            assertThat(file).hasSize(parts);
            writer.get();
        }
    }

    private static void append(Path file, int parts) {
        try {
            for (int i = 0; i < parts; i++) {
                Files.writeString(file, "a", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutAChange_nothingIsNoticed() throws Exception {
        assertThat(isPassedOver(List.of(folder), () -> {})).isTrue();
    }
}

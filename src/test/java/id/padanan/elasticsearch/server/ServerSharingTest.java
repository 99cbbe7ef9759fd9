package id.padanan.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.padanan.elasticsearch.TestConfig;
import id.padanan.fixture.Concurrent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Tag("elasticsearch")
@DisabledOnOs(OS.WINDOWS)
@Concurrent
class ServerSharingTest {
    private final Path dataDirectory = Path.of("target", "sharing-test");
    private final ServerFiles files = ServerFiles.in(dataDirectory);

    /**
     * Creates an empty folder that is closed to other users, because data of an earlier run may be from a newer
     * Elasticsearch.
     */
    @BeforeEach
    void emptyFolder() throws IOException {
        Files.createDirectories(dataDirectory);
        Files.setPosixFilePermissions(dataDirectory, PosixFilePermissions.fromString("rwx------"));
        files.process().ifPresent(ProcessHandle::destroyForcibly);
        SharedTestServer.deleteAll(files.server());
    }

    @Test
    void server_afterItsStarterIsKilled_isAdoptedAndStopsWithItsLastUser() throws Exception {
        ServerUser starter = ServerUser.start(dataDirectory);
        ProcessHandle started = files.process().orElseThrow();
        starter.kill();
        assertThat(started.isAlive()).as("orphan").isTrue();

        EmbeddedServer adopter = new EmbeddedServer(files, ServerPort.choose(files, Optional.empty()));
        adopter.join(TestConfig.of(Map.of()));
        ServerUser joiner = ServerUser.start(dataDirectory);
        assertThat(files.process()).as("still the one server").contains(started);

        adopter.leave();
        assertThat(started.isAlive()).as("another process uses it").isTrue();
        joiner.leave();
        assertThat(started.isAlive()).as("nobody uses it").isFalse();
    }
}

package id.padanan.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padanan.elasticsearch.ElasticsearchException;
import id.padanan.elasticsearch.TestConfig;
import id.padanan.fixture.Concurrent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests the messages to the operator when the server does not start. A shell script takes the place of the JDK. */
@DisabledOnOs(OS.WINDOWS)
@Concurrent
class StartFailureTest {
    @TempDir
    Path folder;

    private final Map<String, String> config = new HashMap<>();

    @Test
    void start_withoutTheServer_tellsToBuild() {
        config.put("home", folder.resolve("nowhere").toString());

        assertJoinFails().hasMessageContaining("nowhere").hasMessageContaining("./mvnw package");
    }

    @Test
    void start_withAnOldJdk_namesTheReleaseItNeeds() throws IOException {
        jdk("11.0.2", "");

        assertJoinFails().hasMessageContaining("is Java 11").hasMessageContaining("needs Java 17");
    }

    @Test
    void start_withoutAJdk_namesTheKey() {
        config.put("java-home", folder.toString());

        assertJoinFails().hasMessageContaining("No JDK at").hasMessageContaining("padanan.elasticsearch.java-home");
    }

    @Test
    void start_onATakenPort_saysSo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedServer server = new EmbeddedServer(ServerFiles.in(folder), taken.getLocalPort());

            assertThatThrownBy(() -> server.join(TestConfig.of(config)))
                    .isInstanceOf(ElasticsearchException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("padanan.elasticsearch.port");
            server.leave();
        }
    }

    @Test
    void start_ofAServerThatDies_showsItsLastLines() throws IOException {
        jdk("17.0.1", "for i in $(seq 40); do echo line $i; done; exit 3");

        assertJoinFails()
                .hasMessageContaining("stopped while it was starting")
                .hasMessageContaining("line 40")
                .hasMessageNotContaining("line 20");
    }

    @Test
    void start_onAFullDisk_tellsToMakeRoom() throws IOException {
        jdk("17.0.1", "echo 'java.io.IOException: No space left on device'; exit 1");

        assertJoinFails().hasMessageContaining("disk is full").hasMessageContaining("padanan.data-dir");
    }

    @Test
    void start_thatHangs_endsAndNamesTheKey() throws IOException {
        jdk("17.0.1", "echo $$ > \"$ES_TMPDIR/hanging\"; exec sleep 300");
        config.put("start-timeout", "PT1S");

        assertJoinFails()
                .hasMessageContaining("within 1 s")
                .hasMessageContaining("padanan.elasticsearch.start-timeout");
        String pid = Files.readString(ServerFiles.in(folder).temp().resolve("hanging"));
        ProcessHandle.of(Long.parseLong(pid.strip()))
                .ifPresent(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1)));
    }

    @Test
    void start_whereTheDataDirectoryIsAFile_namesItAndTheKey() throws IOException {
        Files.createFile(folder.resolve("elasticsearch"));

        assertJoinFails()
                .hasMessageContaining(folder.resolve("elasticsearch").toString())
                .hasMessageContaining("padanan.data-dir");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertJoinFails() {
        ServerFiles files = ServerFiles.in(folder);
        EmbeddedServer server = new EmbeddedServer(files, ServerPort.choose(files, Optional.empty()));
        try {
            return assertThatThrownBy(() -> server.join(TestConfig.of(config)))
                    .isInstanceOf(ElasticsearchException.class);
        } finally {
            server.leave();
        }
    }

    private void jdk(String version, String script) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true, false)).isTrue();
        config.put("java-home", home.toString());
    }
}

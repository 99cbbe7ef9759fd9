package id.padanan.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPortTest {
    @TempDir
    Path dataDirectory;

    private ServerFiles files;

    @BeforeEach
    void makeFolder() throws IOException {
        files = ServerFiles.in(dataDirectory);
        Files.createDirectories(files.server());
    }

    @Test
    void port_chosenTwiceForOneDirectory_isTheSame() {
        assertThat(choose()).isEqualTo(choose());
    }

    @Test
    void port_ofTheOperator_isTaken() {
        assertThat(ServerPort.choose(files, Optional.of(9_999))).isEqualTo(9_999);
    }

    @Test
    void port_keptAndFree_isKept() throws IOException {
        keep(25_432);

        assertThat(choose()).isEqualTo(25_432);
    }

    @Test
    void port_keptButTakenByAnotherProgram_isLeftToIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            keep(other.getLocalPort());

            assertThat(choose()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void port_keptAndTakenByTheRunningServer_isKept() throws IOException {
        try (ServerSocket own = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            keep(own.getLocalPort());
            Files.writeString(
                    files.pid(), String.valueOf(ProcessHandle.current().pid()));

            assertThat(choose()).isEqualTo(own.getLocalPort());
        }
    }

    @Test
    void port_keptInAnUnreadableFile_isChosenAnew() throws IOException {
        Files.writeString(files.port(), "not a port");

        assertThat(choose()).isPositive();
    }

    @Test
    void process_whoseNumberWasGivenToALaterOne_isNotTheServer() throws IOException {
        Files.writeString(files.pid(), String.valueOf(ProcessHandle.current().pid()));
        Files.setLastModifiedTime(files.pid(), FileTime.fromMillis(0));

        assertThat(files.process()).isEmpty();
    }

    private int choose() {
        return ServerPort.choose(files, Optional.empty());
    }

    private void keep(int port) throws IOException {
        Files.writeString(files.port(), port + "\n");
    }
}

package id.padanan.elasticsearch.server;

import id.padanan.elasticsearch.ElasticsearchConfig;
import id.padanan.elasticsearch.TestConfig;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A secured server with users, permissions and TLS. Its certificate is self-signed. */
public class SecuredServer implements QuarkusTestResourceLifecycleManager {
    private static final String USER = "padanan";
    private static final String PASSWORD = "test-password";
    private static final String PASSWORD_HASH = "$2a$10$aS7/uu6M7O4LUO85cmBxJ.3.mureKubTyXsBM3X1oneNWsW3M0fAC";
    private static final String STORE_PASSWORD = "changeit";

    private final ServerFiles files = ServerFiles.in(Path.of("target", "secured-server"));
    private final int port = ServerPort.choose(files, Optional.empty());

    @Override
    public Map<String, String> start() {
        try {
            stop();
            SharedTestServer.deleteAll(files.root());
            ElasticsearchConfig config = TestConfig.of(Map.of());
            ServerDistribution distribution = ServerDistribution.locate(config.home());
            ServerSettings.write(files, distribution, port, config);
            writeCertificate();
            writeUsers();
            switchSecurityOn();
            if (UnprivilegedUser.isNeeded()) {
                UnprivilegedUser.changeOwner(files.server());
            }
            Path javaHome = config.javaHome().orElse(Path.of(System.getProperty("java.home")));
            new ServerLauncher(distribution, files, javaHome).launch(Duration.ofMinutes(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "padanan.elasticsearch.hosts",
                "https://127.0.0.1:" + port + ",https://localhost:" + port,
                "padanan.elasticsearch.username",
                USER,
                "padanan.elasticsearch.password",
                PASSWORD,
                "padanan.elasticsearch.ca-certificate",
                files.config().resolve("ca.pem").toString());
    }

    private void writeCertificate() throws IOException, GeneralSecurityException, InterruptedException {
        Path store = files.config().resolve("server.p12");
        int exitCode = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD,
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=Padanan test",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "30"))
                .inheritIO()
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException("keytool failed with exit code " + exitCode);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD.toCharArray());
        }
        writePem("ca.pem", "CERTIFICATE", keys.getCertificate("server").getEncoded());
        writePem(
                "key.pem",
                "PRIVATE KEY",
                keys.getKey("server", STORE_PASSWORD.toCharArray()).getEncoded());
    }

    private void writePem(String name, String type, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(
                files.config().resolve(name),
                "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n");
    }

    /** Creates a user with exactly the permissions that the operating guide lists. */
    private void writeUsers() throws IOException {
        Files.writeString(files.config().resolve("users"), USER + ":" + PASSWORD_HASH + "\n");
        Files.writeString(files.config().resolve("users_roles"), "padanan:" + USER + "\n");
        Files.writeString(files.config().resolve("roles.yml"), """
                padanan:
                  cluster: [monitor]
                  indices:
                    - names: ["padanan*"]
                      privileges: [all]
                """);
    }

    private void switchSecurityOn() throws IOException {
        Path yaml = files.config().resolve("elasticsearch.yml");
        String settings =
                Files.readString(yaml).replace("xpack.security.enabled: false", "xpack.security.enabled: true");
        Files.writeString(yaml, settings);
        Files.writeString(yaml, """
                xpack.security.http.ssl.enabled: true
                xpack.security.http.ssl.certificate: ca.pem
                xpack.security.http.ssl.key: key.pem
                """, StandardOpenOption.APPEND);
    }

    @Override
    public void stop() {
        files.process().ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}

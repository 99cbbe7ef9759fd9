package id.padanan.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Adds a third language to the site under test before it is first built: English, except for the messages in {@code
 * polish.properties}. Quarkus reads messages from a single folder and prefers that of the tests, so the other languages
 * are copied there too.
 */
public final class ThirdLanguage implements LauncherSessionListener {
    private static final Path MESSAGES = Path.of("i18n/messages");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Path folder = Path.of(getClass().getResource("/").toURI()).resolve("messages");
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(MESSAGES)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            for (String bundle : List.of("site", "guide")) {
                Files.write(folder.resolve(bundle + "_pl.properties"), polish(bundle));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("no message files for tests could be laid out", e);
        }
    }

    private static List<String> polish(String bundle) throws IOException, URISyntaxException {
        URI own = ThirdLanguage.class.getResource("polish.properties").toURI();
        Map<String, String> texts = Files.readAllLines(Path.of(own)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(ThirdLanguage::key, line -> line));
        return Files.readAllLines(MESSAGES.resolve(bundle + "_en.properties")).stream()
                .map(line -> texts.getOrDefault(key(line), line))
                .toList();
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('=')));
    }
}

package id.padanan.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences with what analyzers trip over: affixes, reduplication, numbers, accents, possessives, punctuation. */
final class Sentences {
    private Sentences() {}

    static List<String> all() throws IOException {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

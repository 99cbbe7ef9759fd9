package id.padanan.elasticsearch.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences that are difficult for analyzers: affixes, reduplication, numbers, accents, possessives, punctuation. */
final class TrickySentences {
    private TrickySentences() {}

    static List<String> all() throws IOException {
        try (InputStream in = TrickySentences.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}

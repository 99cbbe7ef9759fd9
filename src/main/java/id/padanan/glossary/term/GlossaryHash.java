package id.padanan.glossary.term;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A short hash of the content of term pairs. */
public final class GlossaryHash {
    private static final int LENGTH = 12;

    private GlossaryHash() {}

    /** A hash of 12 hexadecimal digits, independent of the order of pairs. Ignores notes and subjects. */
    public static String of(List<TermPair> pairs) {
        MessageDigest digest = sha256();
        pairs.stream()
                .sorted(Comparator.comparing(TermPair::term))
                .map(GlossaryHash::line)
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static String line(TermPair pair) {
        StringBuilder line = new StringBuilder(pair.term())
                .append('\t')
                .append(pair.partOfSpeech().code());
        pair.equivalents()
                .forEach(each ->
                        line.append('\t').append(each.text()).append('~').append(each.weight()));
        return line.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

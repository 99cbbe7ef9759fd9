package id.padanan.index.mapping;

import id.padanan.article.Article;
import id.padanan.article.PublicationDate;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells whether an article is still the one that was indexed: the first 128 bits, in hexadecimal, of the SHA-256 of all its
 * fields and its origin, each with its length.
 */
public final class Fingerprint {
    private static final int BYTES = 16;
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The fingerprint of an article that was read from this file. */
    public static String of(Article article, String origin) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(origin);
        fingerprint.add(article.id().value());
        fingerprint.add(article.title());
        fingerprint.add(article.body().size());
        article.body().forEach(fingerprint::add);
        fingerprint.add(article.source());
        fingerprint.add(article.author());
        fingerprint.add(Optional.ofNullable(article.published())
                .map(PublicationDate::text)
                .orElse(null));
        fingerprint.add(article.url());
        fingerprint.add(article.language().code());
        fingerprint.add(article.place());
        fingerprint.add(article.caption());
        return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
    }

    private void add(String text) {
        if (text == null) {
            add(ABSENT);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }
}

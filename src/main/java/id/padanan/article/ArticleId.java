package id.padanan.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Permanent id of an article, used in its permalink: 1 to 64 characters of {@code [a-z0-9-]}, not starting with a
 * hyphen. The same input always gets the same id.
 *
 * @param value the id as used in URLs
 */
public record ArticleId(String value) {
    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** The digits of Crockford's base 32 (https://www.crockford.com/base32.html), in lower case for URLs. */
    private static final String CROCKFORD_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int DERIVED_LENGTH = 10;
    private static final int BITS_PER_DIGIT = 5;

    /** @throws IllegalArgumentException if the value is not a valid id */
    public ArticleId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an article id: " + value);
        }
    }

    /** Returns the given id if it is valid, otherwise empty. Never throws. */
    public static Optional<ArticleId> parse(String value) {
        return value != null && VALID.matcher(value).matches() ? Optional.of(new ArticleId(value)) : Optional.empty();
    }

    /**
     * Derives an id from an external name of the article: its URL or its file's base name. The id is the first 10
     * characters (50 bits) of the Crockford base-32 form of the SHA-256 of the name in UTF-8.
     */
    public static ArticleId derivedFrom(String name) {
        byte[] hash = sha256(name);
        StringBuilder digits = new StringBuilder(DERIVED_LENGTH);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; digits.length() < DERIVED_LENGTH; i++) {
            buffer = ((buffer << Byte.SIZE) | (hash[i] & 0xff)) & 0xfff;
            bits += Byte.SIZE;
            while (bits >= BITS_PER_DIGIT && digits.length() < DERIVED_LENGTH) {
                bits -= BITS_PER_DIGIT;
                digits.append(CROCKFORD_DIGITS.charAt((buffer >> bits) & 0x1f));
            }
        }
        return new ArticleId(digits.toString());
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

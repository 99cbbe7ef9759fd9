package id.padanan.index.duplicates;

import java.util.Arrays;
import java.util.Base64;

/**
 * A compact fingerprint for comparing texts: 64 MinHash values of one byte each. The share of equal values of two texts
 * estimates the Jaccard index of their shingles with a standard error of at most 0.06 (A. Broder, On the resemblance
 * and containment of documents, 1997; cut to a byte as by P. Li and C. König, b-Bit minwise hashing, 2010).
 */
public final class Signature {
    static final int VALUES = 64;

    /** Probability that two random bytes are equal. */
    private static final double CHANCE_AGREEMENT = 1.0 / 256;

    private final byte[] values;

    Signature(byte[] values) {
        if (values.length != VALUES) {
            throw new IllegalArgumentException("a signature has " + VALUES + " bytes, not " + values.length);
        }
        this.values = values.clone();
    }

    /**
     * Decodes the result of {@link #encoded()}.
     *
     * @throws IllegalArgumentException if the text is not an encoded signature
     */
    public static Signature decode(String encoded) {
        return new Signature(Base64.getUrlDecoder().decode(encoded));
    }

    /** The signature as 86 characters of URL-safe base64. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(values);
    }

    /** Estimated Jaccard index of the two texts, from 0 to 1. */
    public double similarity(Signature other) {
        int equal = 0;
        for (int i = 0; i < VALUES; i++) {
            equal += values[i] == other.values[i] ? 1 : 0;
        }
        return estimate(equal);
    }

    /** The Jaccard index estimated from the number of equal values. */
    static double estimate(int equalValues) {
        double share = (double) equalValues / VALUES;
        return Math.max(0, (share - CHANCE_AGREEMENT) / (1 - CHANCE_AGREEMENT));
    }

    byte value(int i) {
        return values[i];
    }

    void copyTo(byte[] target, int start) {
        System.arraycopy(values, 0, target, start, VALUES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(values, signature.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return encoded();
    }
}

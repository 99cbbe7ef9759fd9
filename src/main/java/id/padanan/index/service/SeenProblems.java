package id.padanan.index.service;

import id.padanan.index.job.IndexingSummary.RunOutcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Remembers rejections and warnings of earlier runs, so repeated runs over the same files report only new ones. Keeps a
 * 64-bit hash of each, because an archive may have millions.
 */
public final class SeenProblems {
    private static final int INITIAL = 1 << 6;

    private final MessageDigest sha256 = sha256();
    /** Hashes from earlier runs, sorted. */
    private long[] previous = {};

    private long[] current = new long[INITIAL];
    private int count;

    /** Whether this rejection or warning did not occur in an earlier run. */
    public synchronized boolean isNew(Record problem) {
        long key = ByteBuffer.wrap(sha256.digest(problem.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
        if (count == current.length) {
            current = Arrays.copyOf(current, Math.addExact(count, count / 2));
        }
        current[count++] = key;
        return Arrays.binarySearch(previous, key) < 0;
    }

    /**
     * Ends a run. A completed run has seen all current problems, so older ones are forgotten; a failed run may have
     * seen only some, so older ones are kept.
     */
    public synchronized void endRun(RunOutcome outcome) {
        LongStream seen = Arrays.stream(current, 0, count);
        previous = (outcome == RunOutcome.DONE ? seen : LongStream.concat(Arrays.stream(previous), seen))
                .sorted()
                .distinct()
                .toArray();
        current = new long[INITIAL];
        count = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

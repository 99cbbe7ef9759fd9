package id.padanan.index.service;

import id.padanan.index.job.IndexingSummary.RunOutcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Remembers which files and records were in trouble, so that runs over the same files tell only what is new. Of each it
 * keeps 64 bits of a hash, for an archive may have the same little trouble a million times.
 */
public final class SeenProblems {
    private static final int INITIAL = 1 << 6;

    private final MessageDigest sha256 = sha256();
    /** What earlier runs met, in order. */
    private long[] before = {};

    private long[] now = new long[INITIAL];
    private int count;

    /** Whether no run before this one had met the same rejection or warning. */
    public synchronized boolean isNew(Record trouble) {
        long key = ByteBuffer.wrap(sha256.digest(trouble.toString().getBytes(StandardCharsets.UTF_8)))
                .getLong();
        if (count == now.length) {
            now = Arrays.copyOf(now, Math.addExact(count, count / 2));
        }
        now[count++] = key;
        return Arrays.binarySearch(before, key) < 0;
    }

    /** A run has ended. One that was done has met all that there is; one that was not may have met a part only. */
    public synchronized void endRun(RunOutcome outcome) {
        LongStream met = Arrays.stream(now, 0, count);
        before = (outcome == RunOutcome.DONE ? met : LongStream.concat(Arrays.stream(before), met))
                .sorted()
                .distinct()
                .toArray();
        now = new long[INITIAL];
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

package id.padanan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One run of the job.
 *
 * @param seconds from the start of its process to its end
 * @param processor seconds of processor time, accurate to half a second
 * @param peakHeap maximum heap in megabytes, including garbage
 * @param liveHeap maximum heap in megabytes right after a collection
 */
record JobRun(double seconds, double processor, int peakHeap, int liveHeap) {
    /** Matches {@code 123M->45M(256M)}: heap before and after a collection, and reserved heap. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    static JobRun of(double seconds, double processor, Path collections) throws IOException {
        List<MatchResult> all =
                COLLECTION.matcher(Files.readString(collections)).results().toList();
        return new JobRun(seconds, processor, most(all, 1), most(all, 2));
    }

    private static int most(List<MatchResult> collections, int group) {
        return collections.stream()
                .mapToInt(collection -> Integer.parseInt(collection.group(group)))
                .max()
                .orElse(0);
    }
}

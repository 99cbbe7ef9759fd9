package id.padanan.index.job;

import java.util.HashSet;
import java.util.Set;

/** Remembers which files and records were in trouble, so that runs over the same files tell only what is new. */
public final class KnownTrouble {
    private Set<Record> before = Set.of();
    private Set<Record> now = new HashSet<>();

    /** A run begins. */
    public void beginRun() {
        before = now;
        now = new HashSet<>();
    }

    /** Whether the run before this one had not met the same rejection or warning. */
    public boolean isNew(Record trouble) {
        now.add(trouble);
        return !before.contains(trouble);
    }
}

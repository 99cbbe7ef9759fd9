package id.padanan.index.lock;

/** Another job holds the lock or has taken it over. The message says which, without a full stop. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LockedException(String message) {
        super(message);
    }

    static LockedException by(LockOwner owner) {
        return new LockedException("another job is writing to this index: " + owner);
    }

    static LockedException lost() {
        return new LockedException(
                "another job has taken over this index because this one did not renew its lock in time");
    }
}

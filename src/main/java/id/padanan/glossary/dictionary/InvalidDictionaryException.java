package id.padanan.glossary.dictionary;

/** A dictionary cannot be read. The message names the file, the problem and what to do. */
public final class InvalidDictionaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDictionaryException(String message) {
        super(message);
    }

    InvalidDictionaryException(String message, Throwable cause) {
        super(message, cause);
    }
}

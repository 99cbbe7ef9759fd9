package id.padanan.web;

/** Thrown where a request is for an address that looks like a page's and is none. */
class NoSuchPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPageException(String message) {
        super(message);
    }
}

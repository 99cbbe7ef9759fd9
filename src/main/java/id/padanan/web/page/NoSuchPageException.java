package id.padanan.web.page;

/** Thrown where a request is for an address that looks like a page's and is none. */
public class NoSuchPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchPageException(String message) {
        super(message);
    }
}

package id.padanan.web.page;

/** The URL has the form of a page, but there is no such page. Readers get status 404. */
public class NoSuchPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchPageException(String message) {
        super(message);
    }
}

package id.padanan.web;

/** There is no article of the id in the address: the reader gets the page for status 404. */
final class NoSuchArticleException extends NoSuchPageException {
    private static final long serialVersionUID = 1L;

    NoSuchArticleException(String id) {
        super("no article " + id);
    }
}

package id.padanan.web.error;

/**
 * The content of an error page.
 *
 * @param status HTTP status code
 * @param title what happened, in a few words
 * @param explanation what the reader can do
 */
public record ProblemView(int status, String title, String explanation) {}

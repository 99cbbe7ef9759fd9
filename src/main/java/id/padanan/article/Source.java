package id.padanan.article;

/**
 * An outlet that publishes articles.
 *
 * @param key short lower-case name used in URLs and corpus files, such as {@code bbc}
 * @param name name shown to readers, such as {@code BBC}
 * @param homePage URL of the home page, or null if it has none
 * @param language language that the outlet writes in
 */
public record Source(String key, String name, String homePage, Language language) {
    /** Key of the source that stands for all unknown outlets. */
    public static final String OTHER = "other";
}

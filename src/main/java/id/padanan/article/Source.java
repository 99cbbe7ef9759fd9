package id.padanan.article;

/**
 * An outlet that publishes articles.
 *
 * @param key short lower-case name used in URLs and corpus files, such as {@code bbc}
 * @param name the name readers know, such as {@code BBC}
 * @param homePage address of the outlet's home page, or null where there is none
 * @param language language the outlet writes in at home
 */
public record Source(String key, String name, String homePage, Language language) {
    /** Key of the source that stands for every outlet that is unknown or cannot be told. */
    public static final String OTHER = "other";
}

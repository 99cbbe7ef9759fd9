package id.padanan.web.card;

/**
 * The texts on a preview image.
 *
 * @param title headline of any length
 * @param source name of the source, or empty
 * @param date formatted day of publication, or empty
 */
record Card(String title, String source, String date) {}

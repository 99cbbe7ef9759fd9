package id.padanan.web.card;

/**
 * What a card says.
 *
 * @param title headline, of any length
 * @param source name of the source, or empty
 * @param date day of publication, written out, or empty
 */
record Card(String title, String source, String date) {}

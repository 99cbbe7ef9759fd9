package id.padanan.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to {@code GET /api/v1/articles/{id}}. */
public record ArticleResponse(
        @Schema(description = "Article id") String id,

        @Schema(description = "The absolute short permalink")
        String permalink,

        @Schema(description = "Title") String title,
        @Schema(description = "Paragraphs of plain text") List<String> body,
        @Schema(description = "Photo caption, or null") String caption,
        @Schema(description = "Key of the source") String source,
        @Schema(description = "Name of the source") String sourceName,
        @Schema(description = "Author, or null") String author,
        @Schema(description = "Dateline place, or null") String place,

        @Schema(description = "Date, or date and time, of publication in ISO 8601, or null")
        String published,

        @Schema(description = "Address of the original, or null")
        String url,

        @Schema(description = "Language of the text: id or en")
        String language) {}

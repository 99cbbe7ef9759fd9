package id.padanan.web.export;

import java.util.List;
import java.util.Locale;

/** A file format for result lists. */
enum ExportFormat {
    /** For spreadsheets. */
    CSV("text/csv;charset=UTF-8"),
    /** For LaTeX. */
    BIB("application/x-bibtex;charset=UTF-8"),
    /** For reference managers such as Zotero. */
    RIS("application/x-research-info-systems;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The file name extension, such as {@code csv}. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the content of the file. */
    String write(List<ExportedArticle> articles) {
        return switch (this) {
            case CSV -> CsvFile.write(articles);
            case BIB -> BibTexFile.write(articles);
            case RIS -> RisFile.write(articles);
        };
    }

    /**
     * The format with a file name extension.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ExportFormat ofExtension(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }
}

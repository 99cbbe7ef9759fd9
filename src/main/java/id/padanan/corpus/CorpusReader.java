package id.padanan.corpus;

import id.padanan.corpus.format.Format;
import id.padanan.corpus.format.FrontMatterFormat;
import id.padanan.corpus.format.JsonLinesFormat;
import id.padanan.corpus.format.RawTextFormat;
import id.padanan.corpus.intake.ArticleIntake;
import id.padanan.corpus.intake.ClaimedIds;
import id.padanan.corpus.intake.CorpusListener;
import id.padanan.corpus.intake.RejectedInput;
import id.padanan.corpus.intake.Rejection;
import id.padanan.corpus.source.SourceRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Reads corpus files into articles.
 *
 * <p>The file name extension determines the format, in upper or lower case: {@code .md} is front matter, {@code .txt}
 * is raw text, {@code .jsonl} and {@code .jsonl.gz} are JSON Lines. Files are UTF-8, with or without a byte order mark
 * and with any line ends. Holds only one article in memory at a time, plus about 50 bytes per claimed id.
 */
public final class CorpusReader {
    /** The path that stands for standard input, which contains JSON Lines, compressed or not. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final String FRONT_MATTER = ".md";
    private static final String RAW_TEXT = ".txt";
    private static final String JSON_LINES = ".jsonl";
    private static final String COMPRESSED = ".jsonl.gz";

    private final Map<String, Format> formats;
    private final JsonLinesFormat jsonLines;
    private final InputStream standardInput;

    /** Creates a reader that knows these sources. */
    public CorpusReader(SourceRegistry sources) {
        this(sources, System.in);
    }

    /** Creates a reader that knows these sources and uses this stream as standard input. */
    CorpusReader(SourceRegistry sources, InputStream standardInput) {
        this.standardInput = standardInput;
        jsonLines = new JsonLinesFormat(sources);
        formats = Map.of(
                FRONT_MATTER,
                new FrontMatterFormat(sources),
                RAW_TEXT,
                new RawTextFormat(sources),
                JSON_LINES,
                jsonLines,
                COMPRESSED,
                jsonLines);
    }

    /**
     * Reads files, and folders including their subfolders, in the order of their names. In folders, skips files with
     * other extensions, names that start with a dot and {@code README.md}. Reports problems with a file or record to
     * the listener and continues. Each id can be claimed only once per call.
     *
     * @return the ids of all articles that were read
     */
    public ClaimedIds read(List<Path> paths, CorpusListener listener) {
        ArticleIntake intake = new ArticleIntake(listener);
        CorpusFolder.Visitor visitor = new CorpusFolder.Visitor() {
            @Override
            public void file(Path file) {
                readFile(file, intake);
            }

            @Override
            public void problem(Path path, RejectedInput rejected) {
                intake.reject(path, rejected);
            }
        };
        for (Path path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                readStandardInput(intake);
            } else if (Files.isDirectory(path)) {
                folder(path).visit(visitor);
            } else {
                readFile(path, intake);
            }
        }
        return intake.ids();
    }

    /**
     * Returns the total number of bytes to read, counted like {@link CorpusListener#bytesRead}. Empty if the size is
     * unknown, as for standard input.
     */
    public OptionalLong bytes(List<Path> paths) {
        if (paths.contains(STANDARD_INPUT)) {
            return OptionalLong.empty();
        }
        CorpusSize total = new CorpusSize();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path).visit(total);
            } else {
                total.file(path);
            }
        }
        return OptionalLong.of(total.bytes());
    }

    private static CorpusFolder folder(Path path) {
        return new CorpusFolder(path, CorpusReader::isCorpusFile);
    }

    private void readStandardInput(ArticleIntake intake) {
        try {
            jsonLines.readStream(STANDARD_INPUT, intake.counted(standardInput), intake);
        } catch (RejectedInput e) {
            intake.reject(STANDARD_INPUT, e);
        } catch (IOException e) {
            intake.reject(STANDARD_INPUT, unreadable(e));
        }
    }

    private void readFile(Path file, ArticleIntake intake) {
        try {
            if (!Files.exists(file)) {
                throw new RejectedInput(Rejection.Reason.NOT_FOUND, "there is no such file or folder");
            }
            requireName(file);
            Format format = formatOf(file.getFileName().toString())
                    .orElseThrow(() -> new RejectedInput(
                            Rejection.Reason.UNKNOWN_FORMAT, "it is not in a format that Padanan reads"));
            if (!Files.isRegularFile(file)) {
                throw new RejectedInput(Rejection.Reason.UNREADABLE, "it is not a regular file");
            }
            format.read(file, intake);
        } catch (RejectedInput e) {
            intake.reject(file, e);
        } catch (IOException e) {
            intake.reject(file, unreadable(e));
        }
    }

    /** Returns whether a file with this name is a corpus file, by its extension in upper or lower case. */
    static boolean isCorpusFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(FRONT_MATTER, RAW_TEXT, JSON_LINES, COMPRESSED).anyMatch(name::endsWith);
    }

    private Optional<Format> formatOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return formats.entrySet().stream()
                .filter(format -> name.endsWith(format.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Rejects a path that does not survive conversion to text and back. Ids, messages and the index store paths as
     * text, so two such files could look identical. In the POSIX locale, which cron jobs use, this affects almost all
     * names with non-ASCII letters.
     */
    static void requireName(Path path) throws RejectedInput {
        boolean lasts;
        try {
            lasts = path.getFileSystem().getPath(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            lasts = false;
        }
        if (!lasts) {
            throw new RejectedInput(
                    Rejection.Reason.BAD_NAME,
                    "its name cannot be decoded in the encoding of this process ("
                            + System.getProperty("sun.jnu.encoding") + ")");
        }
    }

    static RejectedInput unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new RejectedInput(Rejection.Reason.NOT_FOUND, "it no longer exists, or it is a broken link");
        }
        String cause = e instanceof AccessDeniedException ? "access denied" : e.getMessage();
        return new RejectedInput(Rejection.Reason.UNREADABLE, "it cannot be read (" + cause + ")");
    }
}

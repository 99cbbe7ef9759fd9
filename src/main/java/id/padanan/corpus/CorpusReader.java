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
 * <p>The formats, by the end of the file name in any case: {@code .md} front matter, {@code .txt} raw text, {@code
 * .jsonl} and {@code .jsonl.gz} JSON Lines. Files are UTF-8, with or without a byte order mark, with any line ends. In
 * memory there is never more than one article, plus about 50 bytes for each id that was claimed.
 */
public final class CorpusReader {
    /** The path that stands for standard input, which holds JSON Lines, compressed or not. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final String FRONT_MATTER = ".md";
    private static final String RAW_TEXT = ".txt";
    private static final String JSON_LINES = ".jsonl";
    private static final String COMPRESSED = ".jsonl.gz";

    private final Map<String, Format> formats;
    private final JsonLinesFormat jsonLines;
    private final InputStream standardInput;

    /** A reader that knows these sources. */
    public CorpusReader(SourceRegistry sources) {
        this(sources, System.in);
    }

    /** A reader that knows these sources and takes this for the standard input. */
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
     * Reads files, and folders with all that is below them in the order of their names. In folders, files with other
     * endings, names that start with a dot and {@code README.md} are passed over. Trouble with a file or record goes to
     * the listener and never stops the rest; an id may be claimed once in one call.
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
            public void trouble(Path path, RejectedInput rejected) {
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
     * How many bytes there are to read, as {@link CorpusListener#bytesRead} counts them; nothing where that cannot be known,
     * as of the standard input.
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

    /** Whether a file of this name is read: by the end of the name, in any case. */
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
     * Refuses a path that is another one, or none, once it was text: ids, messages and the index know files by their names as
     * text, and two such files could look like one. Nearly all names outside ASCII are such in the POSIX locale, which
     * programs have that cron starts.
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

package id.padanan.glossary;

import io.smallrye.common.classloader.ClassPathUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads glossary files into a {@link Glossary}. Folders are read in the order given and each ranks below those before
 * it. A broken line is left out and recorded as a {@link GlossaryProblem}; it never stops the loading.
 */
public final class GlossaryLoader {
    private static final String ENDING = ".tsv";
    /** A file that is always there; its folder is the built-in glossary, in a jar as well as on disk. */
    private static final String BUILT_IN_ANCHOR = "glossary/general" + ENDING;
    /** How much an equivalent from a lower-ranking folder counts where a higher one has the term already. */
    private static final double SHARE_OF_LOWER_RANK = 0.5;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<GlossaryProblem> problems = new ArrayList<>();
    private int rank;

    private record Line(TermPair pair, int rank, String place) {}

    /**
     * The glossary that comes with Padanan.
     *
     * @throws IllegalStateException if it is not on the class path
     * @throws UncheckedIOException if it cannot be read
     */
    public static Glossary builtIn() {
        return new GlossaryLoader().addBuiltIn().load();
    }

    /** Adds the glossary that comes with Padanan; throws as {@link #builtIn()} does. */
    public GlossaryLoader addBuiltIn() {
        URL anchor = GlossaryLoader.class.getClassLoader().getResource(BUILT_IN_ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException(
                    BUILT_IN_ANCHOR + " is not on the class path; build with i18n/ as resources");
        }
        ClassPathUtils.consumeAsPath(anchor, file -> addFolder(file.getParent()));
        return this;
    }

    /**
     * Adds the files {@code *.tsv} of a folder, in the order of their names.
     *
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public GlossaryLoader addFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(
                            file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            for (Path file : files) {
                addFile(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary folder " + folder, e);
        }
        rank++;
        return this;
    }

    /** The glossary of all that was added. */
    public Glossary load() {
        return new Glossary(lines.values().stream().map(Line::pair).toList(), problems);
    }

    private void addFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        String subject = name.substring(0, name.length() - ENDING.length());
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    addLine(line, subject, name, number);
                }
            }
        } catch (MalformedInputException e) {
            problems.add(new GlossaryProblem(name, number + 1, "is not UTF-8 from here on; convert the file"));
        }
    }

    private void addLine(String line, String subject, String file, int number) {
        try {
            TermPair pair = TermPairParser.parse(line, subject);
            Line added = new Line(pair, rank, file + ":" + number);
            Line known = lines.putIfAbsent(pair.term(), added);
            if (known != null && known.rank < rank) {
                lines.put(pair.term(), new Line(joined(known.pair, pair), rank, known.place));
            } else if (known != null) {
                problems.add(new GlossaryProblem(file, number, repetition(known, pair)));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new GlossaryProblem(file, number, e.getMessage()));
        }
    }

    private static String repetition(Line known, TermPair pair) {
        boolean same =
                known.pair.equivalents().equals(pair.equivalents()) && known.pair.partOfSpeech() == pair.partOfSpeech();
        return "\"" + pair.term() + "\" " + (same ? "stands" : "stands with other equivalents") + " at " + known.place
                + " already; " + (same ? "remove one" : "join the two lines");
    }

    private static TermPair joined(TermPair higher, TermPair lower) {
        List<Equivalent> equivalents = new ArrayList<>(higher.equivalents());
        for (Equivalent equivalent : lower.equivalents()) {
            if (higher.equivalents().stream().noneMatch(known -> known.text().equalsIgnoreCase(equivalent.text()))) {
                equivalents.add(equivalent.scaledBy(SHARE_OF_LOWER_RANK));
            }
        }
        return new TermPair(higher.term(), equivalents, higher.partOfSpeech(), higher.note(), higher.subject());
    }
}

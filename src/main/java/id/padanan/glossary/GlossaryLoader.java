package id.padanan.glossary;

import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.RankedPair;
import id.padanan.glossary.term.TermPair;
import id.padanan.glossary.term.TermPairParser;
import id.padanan.glossary.term.Utf8Lines;
import io.smallrye.common.classloader.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads glossary files into a {@link Glossary}. Skips invalid lines and records each as a {@link GlossaryProblem}.
 * Files of extra folders rank below all files read before them.
 */
public final class GlossaryLoader {
    /** File name extension of glossary files. */
    public static final String ENDING = ".tsv";

    /** A file that always exists; its folder is the built-in glossary, in a jar or on disk. */
    private static final String BUILT_IN_ANCHOR = "glossary/general" + ENDING;

    /** More than ten times the built-in glossary; a larger file is a mistake. */
    private static final long MAX_EXTRA_FILE_BYTES = 64L << 20;

    private final Map<String, RankedPair> pairs = new LinkedHashMap<>();
    private final Map<String, String> termsByKey = new HashMap<>();
    private final List<GlossaryProblem> problems = new ArrayList<>();
    /** Rank of the current file: 0 for built-in files, then one more for each extra file. */
    private int rank;

    /**
     * The built-in glossary.
     *
     * @throws IllegalStateException if it is not on the class path
     * @throws UncheckedIOException if it cannot be read
     */
    public static Glossary builtIn() {
        return builtInWith(Optional.empty());
    }

    /** The built-in glossary and, ranked below it, the files of an extra folder. Throws like {@link #builtIn()}. */
    public static Glossary builtInWith(Optional<Path> extraFolder) {
        GlossaryLoader loader = new GlossaryLoader().addBuiltIn();
        extraFolder.ifPresent(loader::addExtraFolder);
        return loader.load();
    }

    /** Adds the built-in glossary. Throws like {@link #builtIn()}. */
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
     * Adds the {@code *.tsv} files of a folder in the order of their names, all with the same rank.
     *
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public GlossaryLoader addFolder(Path folder) {
        try {
            for (Path file : filesOf(folder)) {
                addFile(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary folder " + folder, e);
        }
        return this;
    }

    /**
     * Adds the {@code *.tsv} files of a user's folder in the order of their names, each ranked below all files before
     * it. Records an unreadable file or folder as a problem.
     */
    public GlossaryLoader addExtraFolder(Path folder) {
        try {
            for (Path file : filesOf(folder)) {
                rank++;
                addExtraFile(file);
            }
        } catch (IOException e) {
            problems.add(GlossaryProblem.ofFile(
                    folder.toString(), "is not a readable folder; create it or correct its name"));
        }
        return this;
    }

    private void addExtraFile(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MAX_EXTRA_FILE_BYTES) {
                problems.add(GlossaryProblem.ofFile(name, "is larger than 64 MB; split it or remove it"));
            } else {
                addFile(file);
            }
        } catch (IOException e) {
            problems.add(GlossaryProblem.ofFile(name, "cannot be read; make it readable or remove it"));
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** Creates the glossary of all files added. */
    public Glossary load() {
        return new Glossary(pairs.values().stream().map(RankedPair::pair).toList(), problems);
    }

    private void addFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        String subject = name.substring(0, name.length() - ENDING.length());
        Utf8Lines.read(file, new Utf8Lines.LineConsumer() {
            @Override
            public void line(String line, int number) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    addLine(line, subject, name, number);
                }
            }

            @Override
            public void undecodable(int number) {
                problems.add(new GlossaryProblem(name, number, "is not UTF-8; convert the file"));
            }
        });
    }

    private void addLine(String line, String subject, String file, int number) {
        try {
            add(TermPairParser.parse(line, subject), file, number);
        } catch (IllegalArgumentException e) {
            problems.add(new GlossaryProblem(file, number, e.getMessage()));
        }
    }

    private void add(TermPair pair, String file, int number) {
        String place = file + ":" + number;
        Optional<RankedPair> known = known(pair);
        if (known.isEmpty()) {
            pairs.put(pair.term(), RankedPair.of(pair, rank, place));
            termsByKey.putIfAbsent(pair.key(), pair.term());
        } else if (known.get().rank() < rank) {
            pairs.put(known.get().pair().term(), known.get().mergedWith(pair, rank, place));
        } else {
            problems.add(new GlossaryProblem(file, number, known.get().duplicateMessage(pair)));
        }
    }

    /**
     * A term of an extra file also matches a higher-ranked term in another case, because many dictionaries ignore case.
     */
    private Optional<RankedPair> known(TermPair pair) {
        RankedPair same = pairs.get(pair.term());
        if (same == null && rank > 0) {
            String term = termsByKey.get(pair.key());
            return Optional.ofNullable(term == null ? null : pairs.get(term)).filter(other -> other.rank() < rank);
        }
        return Optional.ofNullable(same);
    }
}

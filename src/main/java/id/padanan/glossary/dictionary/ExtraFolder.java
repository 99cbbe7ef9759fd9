package id.padanan.glossary.dictionary;

import id.padanan.glossary.GlossaryLoader;
import id.padanan.glossary.term.TermPair;
import id.padanan.glossary.term.TermPairWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folder of a user's own glossary files. */
public final class ExtraFolder {
    private static final Pattern NOT_IN_FILE_NAME = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");
    private static final String DEFAULT_NAME = "dictionary";

    private final Path folder;

    /** @param folder may not exist yet */
    public ExtraFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the glossary file of a dictionary and atomically replaces an earlier one with the same name.
     *
     * @return the file written
     * @throws IOException if it cannot be written; the earlier file then stays unchanged
     */
    public Path write(String dictionary, List<TermPair> pairs) throws IOException {
        Files.createDirectories(folder);
        String name = fileName(dictionary);
        Path target = folder.resolve(name + GlossaryLoader.ENDING);
        Path temporary = folder.resolve(name + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(temporary)) {
                writer.write("# Imported; the next import of \"" + name + "\" replaces this file.\n");
                for (TermPair pair : pairs) {
                    writer.write(TermPairWriter.write(pair) + "\n");
                }
            }
            return Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String fileName(String dictionary) {
        String name =
                NOT_IN_FILE_NAME.matcher(dictionary.toLowerCase(Locale.ROOT)).replaceAll("-");
        name = OUTER_HYPHENS.matcher(name).replaceAll("");
        return name.isEmpty() ? DEFAULT_NAME : name;
    }
}

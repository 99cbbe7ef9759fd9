package id.padanan.glossary.dictionary;

import id.padanan.glossary.term.GlossaryProblem;
import id.padanan.glossary.term.Utf8Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;

/** Reads dictionary files, with error messages that say what to do. */
final class DictionaryFiles {
    /** Ten times the size of the largest bilingual dictionaries. */
    private static final int MAX_BYTES = 256 << 20;

    private DictionaryFiles() {}

    static String name(Path file) {
        return file.getFileName().toString();
    }

    /**
     * Calls back with each line and its number; lines that are not UTF-8 are added to {@code skipped}.
     *
     * @throws InvalidDictionaryException if the file cannot be read or is too large
     */
    static void readLines(Path file, List<GlossaryProblem> skipped, ObjIntConsumer<String> lines) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(file);
            }
            Utf8Lines.read(file, new Utf8Lines.LineConsumer() {
                @Override
                public void line(String line, int number) {
                    lines.accept(line, number);
                }

                @Override
                public void undecodable(int number) {
                    skipped.add(new GlossaryProblem(name(file), number, "is not UTF-8; convert the file"));
                }
            });
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * All bytes of a file. Decompresses {@code .dz} files: dictzip is compatible with gzip.
     *
     * @throws InvalidDictionaryException if the file cannot be read or is too large
     */
    static byte[] readBytes(Path file) {
        boolean compressed = name(file).endsWith(".dz");
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = compressed ? new GZIPInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(file);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InvalidDictionaryException tooLarge(Path file) {
        return new InvalidDictionaryException(
                file + " is larger than " + (MAX_BYTES >> 20) + " MB; import a smaller dictionary");
    }

    private static InvalidDictionaryException unreadable(Path file, IOException e) {
        String reason = e instanceof NoSuchFileException
                ? "there is no such file"
                : "it cannot be read completely (" + e.getMessage() + "); download it again";
        return new InvalidDictionaryException(file + ": " + reason, e);
    }
}

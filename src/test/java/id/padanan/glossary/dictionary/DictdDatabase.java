package id.padanan.glossary.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small dictd databases for tests. */
final class DictdDatabase {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private final Path folder;
    private final String name;

    DictdDatabase(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    DictdDatabase entry(String headword, String text) {
        return entry(headword, text, StandardCharsets.UTF_8);
    }

    DictdDatabase entry(String headword, String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        line(headword + "\t" + base64(data.size()) + "\t" + base64(bytes.length));
        data.writeBytes(bytes);
        return this;
    }

    /** Adds a line to the index and nothing to the data. */
    DictdDatabase line(String line) {
        index.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Writes the database and returns its index. */
    Path write() throws IOException {
        Files.write(folder.resolve(name + ".dict"), data.toByteArray());
        return writeIndex();
    }

    /** Writes the database with compressed data and returns its index. */
    Path writeCompressed() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".dict.dz")))) {
            data.writeTo(out);
        }
        return writeIndex();
    }

    Path writeIndex() throws IOException {
        return Files.write(folder.resolve(name + ".index"), index.toByteArray());
    }

    static String base64(int number) {
        String last = String.valueOf(DIGITS.charAt(number % DIGITS.length()));
        return number < DIGITS.length() ? last : base64(number / DIGITS.length()) + last;
    }
}

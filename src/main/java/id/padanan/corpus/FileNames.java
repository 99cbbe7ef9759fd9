package id.padanan.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of files, numbered from 1, for messages only: an archive of a million files of one article each takes 30 MB,
 * where paths took 200. Of files that follow each other in one folder, the folder is kept once.
 */
final class FileNames {
    private static final int INITIAL_FILES = 1 << 6;
    private static final int INITIAL_BYTES = 1 << 12;

    private final List<String> folders = new ArrayList<>();
    /** Index of each file's folder. */
    private int[] folderOf = new int[INITIAL_FILES];
    /** Where each file's own name ends among the names; it begins where the one before ends. */
    private int[] ends = new int[INITIAL_FILES];

    private byte[] names = new byte[INITIAL_BYTES];
    private int size;
    private Path last;

    /** The number of a file; the same as before where the file is the same as before. */
    int number(Path file) {
        if (!file.equals(last)) {
            last = file;
            add(file);
        }
        return size;
    }

    private void add(Path file) {
        String path = file.toString();
        String name = file.getFileName().toString();
        String folder = path.substring(0, path.length() - name.length());
        if (folders.isEmpty() || !folders.get(folders.size() - 1).equals(folder)) {
            folders.add(folder);
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int start = start(size);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size));
            folderOf = Arrays.copyOf(folderOf, ends.length);
        }
        if (start + bytes.length > names.length) {
            names = Arrays.copyOf(names, grown(start + bytes.length));
        }
        System.arraycopy(bytes, 0, names, start, bytes.length);
        ends[size] = start + bytes.length;
        folderOf[size] = folders.size() - 1;
        size++;
    }

    private static int grown(int needed) {
        return Math.addExact(needed, needed / 2);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** The name of the file with this number. */
    String name(int number) {
        int index = number - 1;
        int start = start(index);
        return folders.get(folderOf[index]) + new String(names, start, ends[index] - start, StandardCharsets.UTF_8);
    }
}

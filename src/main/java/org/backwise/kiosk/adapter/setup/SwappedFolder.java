package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that is changed as a whole. The new one is made beside it and moved into its place; the old one is kept
 * beside it. Where the power goes between the two moves, {@link #mend} puts back what is there.
 */
public final class SwappedFolder {

    private final Path folder;
    private final Path fresh;
    private final Path before;

    /** @param folder the clinic's folder; need not exist */
    public SwappedFolder(Path folder) {
        Path real = real(folder);
        this.folder = real;
        this.fresh = real.resolveSibling("." + real.getFileName() + ".incoming");
        this.before = real.resolveSibling("." + real.getFileName() + ".before");
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** Puts a folder in its place where a swap was cut off; to be called before anything is read. Blocks. */
    public void mend() throws IOException {
        if (!Files.exists(folder)) {
            for (Path kept : List.of(before, fresh)) {
                if (Files.isDirectory(kept)) {
                    Files.move(kept, folder, StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            }
        }
    }

    boolean hasBefore() {
        return Files.isDirectory(before);
    }

    /** Writes these files beside the folder, by their paths within it. */
    Path prepare(Map<String, byte[]> files) throws IOException {
        delete(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return fresh;
    }

    /** Throws away what was prepared. */
    void discard() throws IOException {
        delete(fresh);
    }

    /** Puts what was prepared in the place of the folder, which is kept. */
    void swap() throws IOException {
        delete(before);
        if (Files.exists(folder)) {
            Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Changes the folder for the one that was kept. */
    void swapBack() throws IOException {
        delete(fresh);
        Files.move(before, fresh, StandardCopyOption.ATOMIC_MOVE);
        swap();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

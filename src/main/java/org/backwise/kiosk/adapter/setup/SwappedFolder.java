package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.Forced;

/**
 * A folder that is changed as a whole. The new one is made beside it and moved into its place; the old one is kept beside
 * it, and the one that was kept before only until the new one stands. Every step can be taken back, also by another
 * process: which steps were taken shows in which folders there are.
 */
public final class SwappedFolder {

    private final Moves moves;
    private final Path folder;
    private final Path incoming;
    private final Path fresh;
    private final Path before;
    private final Path oldest;

    /** @param folder the clinic's folder; need not exist */
    public SwappedFolder(Path folder) {
        this(folder, Moves.ON_DISK);
    }

    SwappedFolder(Path folder, Moves moves) {
        Path real = real(folder);
        this.moves = moves;
        this.folder = real;
        this.incoming = beside(".incoming");
        this.fresh = incoming.resolve(real.getFileName());
        this.before = beside(".before");
        this.oldest = beside(".oldest");
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException missing) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** A hidden neighbour of the folder's. */
    Path beside(String ending) {
        return folder.resolveSibling("." + folder.getFileName() + ending);
    }

    /** Puts the folder back that was kept where there is none; to be called before anything is read. Blocks. */
    public void mend() throws IOException {
        if (!Files.exists(folder) && Files.isDirectory(before)) {
            moves.move(before, folder);
        }
    }

    boolean hasBefore() {
        return Files.isDirectory(before);
    }

    /** All files of the folder, by their paths within it. */
    Map<String, byte[]> files() throws IOException {
        return read(folder);
    }

    /** All files of the folder that was kept; of the present one where none was. */
    Map<String, byte[]> filesBefore() throws IOException {
        return read(hasBefore() ? before : folder);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Writes these files beside the folder, by their paths within it; all of them are on the disk then. */
    Path prepare(Map<String, byte[]> files) throws IOException {
        delete(oldest);
        delete(incoming);
        Files.createDirectories(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = fresh.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Forced.write(path, file.getValue());
        }
        try (Stream<Path> all = Files.walk(incoming)) {
            for (Path made : all.filter(Files::isDirectory).toList()) {
                Forced.folder(made);
            }
        }
        return fresh;
    }

    /** Puts what was prepared in the place of the folder, which is kept. Where that fails, {@link #takeBack} is called for. */
    void swap() throws IOException {
        if (Files.exists(before)) {
            moves.move(before, oldest);
        }
        if (Files.exists(folder)) {
            moves.move(folder, before);
        }
        moves.move(fresh, folder);
        Forced.folder(incoming);
        Forced.folder(folder.getParent());
    }

    /** Undoes what was done of a swap that was prepared, however far it came; no harm where that was done already. */
    void takeBack() throws IOException {
        if (!Files.exists(fresh) && Files.exists(folder)) {
            Files.createDirectories(incoming);
            moves.move(folder, fresh);
        }
        if (!Files.exists(folder) && Files.exists(before)) {
            moves.move(before, folder);
        }
        if (Files.exists(oldest) && !Files.exists(before)) {
            moves.move(oldest, before);
        }
        Forced.folder(folder.getParent());
    }

    /** Throws away what is neither the folder nor the one that was kept. */
    void discard() throws IOException {
        for (Path left : List.of(incoming, oldest)) {
            delete(left);
        }
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

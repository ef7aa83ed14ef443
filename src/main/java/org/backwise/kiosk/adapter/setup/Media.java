package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.setup.Medium;

/** Finds USB sticks where desktop systems mount them, and knows the kiosk's own folder. */
public final class Media {

    /** By the Filesystem Hierarchy Standard 3.0 and udisks: {@code /media/USER/STICK}, {@code /run/media/USER/STICK}. */
    private static final List<Path> ROOTS = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));

    private static final int DEEPEST = 2;

    private final List<Path> roots;
    private final Path own;

    /** @param state the state folder, which holds the kiosk's own folder of set-ups */
    public Media(Path state) {
        this(ROOTS, state);
    }

    /**
     * Looks for sticks elsewhere.
     *
     * @param roots below which sticks are mounted
     */
    public Media(List<Path> roots, Path state) {
        this.roots = List.copyOf(roots);
        this.own = state.resolve("set-ups");
    }

    /** Sticks first. Blocks while folders are listed. */
    List<Medium> all() {
        List<Medium> all = new ArrayList<>();
        roots.forEach(root -> look(root, DEEPEST, all));
        if (Files.isDirectory(own) || own.getParent() != null && Files.isWritable(own.getParent())) {
            all.add(new Medium(own.toString(), String.valueOf(own.getFileName()), Medium.Kind.OWN_FOLDER));
        }
        return List.copyOf(all);
    }

    private void look(Path folder, int deepest, List<Medium> all) {
        if (deepest == 0 || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                if (isOtherDisk(path)) {
                    all.add(new Medium(path.toString(), String.valueOf(path.getFileName()), Medium.Kind.REMOVABLE));
                } else {
                    look(path, deepest - 1, all);
                }
            }
        } catch (IOException | SecurityException unreadable) {
            // another user's folder: nothing to be found there
        }
    }

    /** A stick is a disk of its own, other than the one that its folder lies on. */
    private static boolean isOtherDisk(Path path) throws IOException {
        return Files.isDirectory(path)
                && Files.isWritable(path)
                && !Files.getFileStore(path).equals(Files.getFileStore(path.getParent()));
    }
}

package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A clinic's folder. Nothing outside it is ever read, whatever a name or a symbolic link says. */
final class Folder implements Texts {

    private static final int KILOBYTE = 1000;

    private final Path root;

    Folder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Optional<String> read(String path, int mostBytes, Problems problems) {
        Path file = root.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.tell("The file is missing.", "Put it back.");
            return Optional.empty();
        }
        try {
            return isInside(path, problems) ? bytes(file, mostBytes, problems) : Optional.empty();
        } catch (IOException broken) {
            problems.tell(
                    "The file cannot be read (" + broken.getClass().getSimpleName() + ").",
                    "Check that it opens for the user whom the kiosk runs as.");
            return Optional.empty();
        }
    }

    @Override
    public Problems problemsOf(String path) {
        return new Problems(root.getFileName() + "/" + path);
    }

    /** A collector for the folder as a whole. */
    Problems problems() {
        return new Problems(String.valueOf(root.getFileName()));
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /** Whether the real file is within this folder; where it is not, that has been told. */
    boolean isInside(String path, Problems problems) throws IOException {
        boolean inside = root.resolve(path).toRealPath().startsWith(root.toRealPath());
        if (!inside) {
            problems.tell(
                    "This leads out of the folder " + root.getFileName() + ".",
                    "Put the file itself here, not a link to it.");
        }
        return inside;
    }

    /** The names in a folder, in alphabetical order; names that begin with a dot are nobody's content. */
    List<String> names(String path) throws IOException {
        try (Stream<Path> inside = Files.list(root.resolve(path))) {
            return inside.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> bytes(Path file, int mostBytes, Problems problems) throws IOException {
        Path real = file.toRealPath();
        if (!Files.isRegularFile(real)) {
            problems.tell("This is not a file.", "Put the file in its place.");
            return Optional.empty();
        }
        long size = Files.size(real);
        if (size > mostBytes) {
            problems.tell(
                    "The file has " + (size + KILOBYTE - 1) / KILOBYTE + " kB, more than " + mostBytes / KILOBYTE
                            + " kB.",
                    "Shorten it, or put the right file in its place.");
            return Optional.empty();
        }
        return PlainBytes.decode(Files.readAllBytes(real), problems);
    }
}

package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where templates, pictures and fonts come from, by their names in the media folder, such as {@code fonts/OFL.txt}. */
@FunctionalInterface
interface Media {

    /** What the build packs: whole and unbroken, whatever happened to the folder. */
    Media BUILT_IN = Media::packed;

    /** The file with this name; empty if it is missing, cannot be read, or is not inside. */
    Optional<byte[]> read(String name);

    /** The files of a folder. */
    static Media of(Path folder) {
        return name -> inside(folder.toAbsolutePath().normalize(), name);
    }

    /** These files; what is missing comes from the others. */
    default Media or(Media others) {
        return name -> read(name).or(() -> others.read(name));
    }

    private static Optional<byte[]> inside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> packed(String name) {
        try (InputStream file = Media.class.getResourceAsStream("/built-in/media/" + name)) {
            return file == null || name.contains("..") ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads pictures when they are shown; the library keeps only their names. Thread-safe; blocks for a small file. */
public final class PictureFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);
    private static final long MOST_BYTES = 500_000;

    private final Path folder;

    public PictureFiles(KioskFolder kiosk) {
        this.folder = kiosk.media().resolve("pictures");
    }

    /** The SVG text of a picture: the clinic's own, else the built-in one, else nothing. */
    public Optional<String> read(PictureName name) {
        Path file = folder.resolve(name + ".svg");
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                return Optional.of(Files.readString(file));
            }
            return builtIn(name);
        } catch (IOException unreadable) {
            LOG.warn("Picture {} cannot be read", name, unreadable);
            return Optional.empty();
        }
    }

    private static Optional<String> builtIn(PictureName name) throws IOException {
        try (InputStream in = PictureFiles.class.getResourceAsStream("/built-in/media/pictures/" + name + ".svg")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

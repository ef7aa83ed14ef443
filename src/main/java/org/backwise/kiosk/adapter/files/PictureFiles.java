package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and checks pictures when they are shown; the library keeps only their names. Thread-safe; blocks for some
 * milliseconds.
 */
public final class PictureFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFiles.class);

    private final PictureCheck check;

    public PictureFiles(KioskFolder kiosk) {
        this.check = new PictureCheck(kiosk);
    }

    /** The SVG text of a picture: the clinic's own where nothing is wrong with it, else the built-in one, else nothing. */
    public Optional<String> read(PictureName name) {
        Problems wrong = check.problemsOf(name);
        Optional<String> own = check.sound(name, wrong);
        wrong.found().forEach(problem -> LOG.warn("{}", problem));
        return own.isPresent() ? own : builtIn(name);
    }

    private static Optional<String> builtIn(PictureName name) {
        try (InputStream in = PictureFiles.class.getResourceAsStream("/built-in/media/pictures/" + name + ".svg")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            LOG.warn("The built-in picture {} cannot be read", name, unreadable);
            return Optional.empty();
        }
    }
}
